// stack traces that log

export default () => {
  Error.prepareStackTrace = () => console.log("hook");
};
