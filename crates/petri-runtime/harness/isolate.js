// @ts-check
// The names of the isolate's modules, as the host gives them (crates/petri-runtime/src/code.rs); a test holds the two
// together.

/** The folder of the program's modules. */
export const FOLDER = "user/";
/** The harness's module, beside that folder. */
export const HARNESS = "harness.js";
