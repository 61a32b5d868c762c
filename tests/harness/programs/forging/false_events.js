// an event that the program creates is reported as an error of the program
// Reading the event breaks nothing.

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
