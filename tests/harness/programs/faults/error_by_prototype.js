// an object that inherits from Error.prototype is reported as an error
// The error frame has the name, the message, and the stack that the constructor took on line 3.

function PayError(message) {
  this.message = message;
  this.stack = new Error(message).stack;
}
PayError.prototype = Object.create(Error.prototype, {
  constructor: { value: PayError },
  name: { value: "PayError" },
});

export default {
  fetch() {
    throw new PayError("no funds");
  },
};
