// a console of accessors

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const key of Object.getOwnPropertyNames(console)) trapReads(console, key);
};
