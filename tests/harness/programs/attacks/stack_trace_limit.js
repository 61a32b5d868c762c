// a stack trace limit that throws

import { trap } from "./lib/breaking.js";

export default () => {
  trap(Error, ["stackTraceLimit"]);
};
