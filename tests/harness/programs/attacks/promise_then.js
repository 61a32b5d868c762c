// promises with a then of their own
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

export default () => {
  const then = Promise.prototype.then;
  Promise.prototype.constructor = undefined;
  Promise.prototype.then = function (a, b) {
    return Reflect.apply(then, this, [a, b]);
  };
};
