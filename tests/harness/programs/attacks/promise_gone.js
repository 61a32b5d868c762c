// Promise gone

export default () => {
  globalThis.Promise = undefined;
};
