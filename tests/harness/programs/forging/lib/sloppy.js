// a function that asks for its caller
// The module is strict, as every module of a program is.

export default function () {
  try {
    return typeof arguments.callee;
  } catch (error) {
    return error.name;
  }
}
