// process.exit ends the run and keeps what was said, however the program comes by it
// EXIT is a call that exits. The run ends as an exit at the call, with the line before it and not the line after it.

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
