// the conversions of objects replaced
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import { boom } from "./lib/breaking.js";

export default () => {
  Object.prototype.toString =
    Object.prototype.valueOf =
    Object.prototype.toLocaleString =
    Object.prototype.hasOwnProperty =
      boom;
};
