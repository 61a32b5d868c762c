// JSON replaced, and toJSON on every prototype

import { boom } from "./lib/breaking.js";

export default () => {
  JSON.stringify = JSON.parse = boom;
  Object.prototype.toJSON = String.prototype.toJSON = Array.prototype.toJSON = () => "bent";
};
