// promises with a then of their own

export default () => {
  const then = Promise.prototype.then;
  Promise.prototype.constructor = undefined;
  Promise.prototype.then = function (a, b) {
    return Reflect.apply(then, this, [a, b]);
  };
};
