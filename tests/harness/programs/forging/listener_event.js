// the event that a listener gets leads to no object of the harness
// The event of reportError has no object of the harness as its target.

export default {
  async fetch() {
    let seen;
    addEventListener("error", event => {
      seen = event;
    });
    reportError(new Error("told"));
    return new Response(typeof seen.currentTarget.start + Object.keys(seen.target ?? {}).length);
  },
};
