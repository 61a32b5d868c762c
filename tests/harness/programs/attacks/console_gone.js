// console gone

export default () => {
  globalThis.console = undefined;
  delete globalThis.console;
};
