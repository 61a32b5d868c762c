// JSON replaced, and toJSON on every prototype
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  JSON.stringify = JSON.parse = boom;
  Object.prototype.toJSON = String.prototype.toJSON = Array.prototype.toJSON = () => "bent";
};
