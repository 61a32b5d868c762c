// traps for properties on Object.prototype
// The keys are those of frames, streams and the host's props.

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
