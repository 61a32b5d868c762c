// endless recursion
// The engine's RangeError ends the run.

export default {
  fetch() {
    const f = () => f();
    f();
  },
};
