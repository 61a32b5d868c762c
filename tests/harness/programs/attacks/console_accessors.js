// a console of accessors
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { trapReads } from "./lib/breaking.js";

export default () => {
  for (const key of Object.getOwnPropertyNames(console)) trapReads(console, key);
};
