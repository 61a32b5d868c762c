// an Error.stackTraceLimit of 0
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  Error.stackTraceLimit = 0;
};
