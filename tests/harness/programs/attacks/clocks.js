// clocks
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  Date.now = performance.now = () => NaN;
  globalThis.Date = class {
    static now() {
      throw "boom";
    }
  };
};
