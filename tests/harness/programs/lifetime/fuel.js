// a program whose fuel runs out in some of its runs
// The guard is not told of the end of a run, and must not charge the time to the next run.

import { trip } from "../guard.js";

let fuel = 0;

export default () => {
  if (!(--fuel >= 0)) fuel = trip(1);
  return fuel;
};
