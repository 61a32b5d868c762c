// stack traces of no frames

export default () => {
  Error.stackTraceLimit = 0;
};
