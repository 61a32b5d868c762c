// the clocks replaced
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  Date.now = performance.now = () => NaN;
  globalThis.Date = class {
    static now() {
      throw "boom";
    }
  };
};
