// clocks

export default () => {
  Date.now = performance.now = () => NaN;
  globalThis.Date = class {
    static now() {
      throw "boom";
    }
  };
};
