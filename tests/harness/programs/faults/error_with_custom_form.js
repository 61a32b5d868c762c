// an error with a custom form is reported as an error
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
