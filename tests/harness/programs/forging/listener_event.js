// a listener's event
// The event that reportError sends has no object of the harness as its target.

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
