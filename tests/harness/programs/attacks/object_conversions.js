// what objects turn into
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import { boom } from "./lib/breaking.js";

export default () => {
  Object.prototype.toString =
    Object.prototype.valueOf =
    Object.prototype.toLocaleString =
    Object.prototype.hasOwnProperty =
      boom;
};
