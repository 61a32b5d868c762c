// traps for properties on Object.prototype
// The keys are those of frames, streams and the host's props.
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.
// At 2023-01-01 the runtime itself meets the traps: there the body may break off with what they throw.

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
