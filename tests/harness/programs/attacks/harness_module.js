// assignments to the exports of the harness's module
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

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
