// events that nobody sent
// An event the program makes is told as an error of the program; reading it breaks nothing.

export default {
  async fetch() {
    const event = new Event("unhandledrejection");
    Object.defineProperty(event, "reason", {
      get() {
        throw new Error("reason");
      },
    });
    try {
      dispatchEvent(event);
    } catch {}
    try {
      dispatchEvent(new Event("error"));
    } catch {}
    dispatchEvent(new ErrorEvent("error", { error: new Error("mine"), cancelable: true }));
    return new Response("fine");
  },
};
