// listeners that stop the propagation of error events
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  addEventListener("unhandledrejection", event => event.stopImmediatePropagation());
  addEventListener("error", event => event.stopImmediatePropagation());
};
