// an error that the program handles before the harness is still reported
// Listeners that stop the event and handlers that claim the error hide neither a rejection nor a throw in a timer.

export default {
  async fetch() {
    addEventListener("unhandledrejection", event => {
      event.preventDefault();
      event.stopImmediatePropagation();
    });
    process.on("unhandledRejection", () => {});
    process.on("uncaughtException", () => {});
    globalThis.onunhandledrejection = globalThis.onerror = () => true;
    Promise.reject(new Error("lost"));
    setTimeout(() => {
      throw new Error("late");
    });
    await new Promise(resolve => setTimeout(resolve, 5));
    return new Response("fine");
  },
};
