// an object that inherits from Error.prototype is reported as an error
// The error frame holds the error's name and message, and the stack that its constructor captured on line 3.

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
