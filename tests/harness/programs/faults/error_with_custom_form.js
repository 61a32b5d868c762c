// an error is told as one whatever form of its own it has
// The error frame has the class, the message and the properties, not the form.

class Mine extends Error {
  code = 5;

  [Symbol.for("nodejs.util.inspect.custom")]() {
    return "form";
  }
}

export default {
  fetch() {
    throw new Mine("m");
  },
};
