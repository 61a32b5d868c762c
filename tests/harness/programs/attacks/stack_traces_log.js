// an Error.prepareStackTrace that logs
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  Error.prepareStackTrace = () => console.log("hook");
};
