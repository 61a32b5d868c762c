// process.exit ends the run and keeps earlier output, however the program gets process.exit
// EXIT is a call that exits. The run ends as an exit at the call: the line before the call is kept, the line after the
// call never runs.

import * as all from "node:process";
import { abort, exit, reallyExit } from "node:process";

export default {
  async fetch() {
    console.log("before");
    try {
      EXIT;
    } catch (error) {
      if (error.name !== "ProcessExit") throw error;
    }
    console.log("after");
    return new Response("fine");
  },
};
