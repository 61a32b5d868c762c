// JSON replaced, and toJSON on every prototype
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  JSON.stringify = JSON.parse = boom;
  Object.prototype.toJSON = String.prototype.toJSON = Array.prototype.toJSON = () => "bent";
};
