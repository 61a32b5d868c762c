// listeners that stop events
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  addEventListener("unhandledrejection", event => event.stopImmediatePropagation());
  addEventListener("error", event => event.stopImmediatePropagation());
};
