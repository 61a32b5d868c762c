// console methods replaced by accessors that throw
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const key of Object.getOwnPropertyNames(console)) trapReads(console, key);
};
