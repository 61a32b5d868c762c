// Promise.prototype.then replaced
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

export default () => {
  const then = Promise.prototype.then;
  Promise.prototype.constructor = undefined;
  Promise.prototype.then = function (a, b) {
    return Reflect.apply(then, this, [a, b]);
  };
};
