// the harness's own module

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
