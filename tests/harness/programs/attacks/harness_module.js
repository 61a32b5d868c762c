// the harness's own module
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import * as harness from "../harness.js";

const names = Object.getOwnPropertyNames;

export default () => {
  for (const name of names(harness)) {
    try {
      harness[name] = 1;
    } catch {}
    try {
      for (const key of names(harness[name])) harness[name][key] = 1;
    } catch {}
  }
};
