// Variables with which no caller reaches a budget: all requests of a test or a benchmark come from one address.

/** The largest budget that the Worker takes (src/service/configuration.rs). */
const MOST = "1000000000";

/** @type {Record<string, string>} */
export const UNLIMITED = {
  RUNS_PER_MINUTE: MOST,
  CPU_MS_PER_MINUTE: MOST,
  SUBREQUESTS_PER_MINUTE: MOST,
  SHARES_PER_HOUR: MOST,
  ENDED_RUNNERS_PER_MINUTE: MOST,
};
