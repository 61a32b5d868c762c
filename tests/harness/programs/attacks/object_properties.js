// accessors for the properties of frames, streams and props on Object.prototype
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame. At
// 2023-01-01 the runtime itself calls the accessors, and the body may fail with the error that they throw.

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Object.prototype, [
    "value",
    "done",
    "get",
    "start",
    "pull",
    "main",
    "args",
    "prompt",
    "highWaterMark",
    "t",
    "type",
  ]);
};
