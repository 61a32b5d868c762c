// listeners that stop events

export default () => {
  addEventListener("unhandledrejection", event => event.stopImmediatePropagation());
  addEventListener("error", event => event.stopImmediatePropagation());
};
