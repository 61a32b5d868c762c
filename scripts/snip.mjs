// Leaves out of the Worker what only a browser ever calls. A Leptos view keeps, behind one type (AnyView), the ways to make
// a string of it and the ways to put it into a document and change it there; no linker can tell that the Worker, which has
// no document, calls the first kind alone. Nor are its pages made in parts that wait for data (src/worker/pages.rs).
import binaryen from "binaryen";
import { readFileSync, writeFileSync } from "node:fs";
import { Fault } from "./fault.mjs";

/** What ends a function's name: the closures in it, and the compiler's hash. */
const END = String.raw`(::\{\{closure\}\})*(\{\{vtable\.shim\}\})?::h[0-9a-f]{16}$`;

/** Functions by their names in Rust. Each line must still be there: a name that changed would be missed in silence. */
const NEVER_CALLED = [
  // Into a document, and changes of it.
  `into_any(_attr)?::(build|rebuild)${END}`,
  `tachys::view::Render.*>::(build|rebuild)${END}`,
  `tachys::.*Attribute.*>::(build|rebuild)${END}`,
  "tachys::view::Mountable>::",
  "tachys::renderer::dom::",
  // In parts, as data comes.
  `into_any(_attr)?::resolve${END}`,
  `tachys::.*>::resolve${END}`,
  "to_html_async",
  "tachys::ssr::StreamBuilder::",
].map(name => new RegExp(name));

/**
 * binaryen 132 has these functions on its own `Function`; its type declarations put them on `Module`.
 * @typedef {typeof binaryen & { Function: binaryen.Module["Function"] }} Binaryen
 */

/**
 * Puts a trap in place of the body of every such function; wasm-opt then drops all that nobody else calls.
 * @param {string} from a wasm file with names
 * @param {string} to
 * @throws {Fault} where one of the names is nobody's
 */
export function snip(from, to) {
  const { Function: functions } = /** @type {Binaryen} */ (binaryen);
  const wasm = binaryen.readBinary(readFileSync(from));
  const missed = new Set(NEVER_CALLED);
  for (let n = 0; n < wasm.getNumFunctions(); n++) {
    const func = wasm.getFunctionByIndex(n);
    const { name, module } = binaryen.getFunctionInfo(func);
    const known = module === "" && NEVER_CALLED.find(pattern => pattern.test(name));
    if (!known) continue;
    missed.delete(known);
    functions.setBody(func, wasm.unreachable());
  }
  if (missed.size > 0)
    throw new Fault(
      `scripts/snip.mjs names functions that the Worker does not have: ${[...missed].join(", ")}. Look how the framework calls them now.`,
    );
  binaryen.setDebugInfo(true);
  writeFileSync(to, wasm.emitBinary());
  wasm.dispose();
}
