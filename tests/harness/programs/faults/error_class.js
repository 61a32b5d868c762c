// an error of a custom class keeps its name, cause and properties
// The error frame has all three, and the errors of the cause.

class Mine extends Error {
  name = "Mine";
  code = 7;
}

export default {
  fetch() {
    throw new Mine("m", { cause: new AggregateError([new Error("one"), 2], "many") });
  },
};
