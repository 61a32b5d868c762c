// Removes functions from the Worker that only a browser calls. A Leptos view (AnyView) refers to the functions that render it to a string and
// to those that build and update it in a document. The linker cannot tell that the Worker, which has no document, calls only the former.
// The Worker also never renders a page in parts that wait for data (src/worker/pages.rs).
import binaryen from "binaryen";
import { readFileSync, writeFileSync } from "node:fs";
import { Fault } from "./fault.mjs";

/** The end of a function's name: the closures in the function, and the compiler's hash. */
const END = String.raw`(::\{\{closure\}\})*(\{\{vtable\.shim\}\})?::h[0-9a-f]{16}$`;

/** Rust names of functions. Each pattern must match: the functions behind a name that changed would otherwise silently stay. */
const NEVER_CALLED = [
  // Building and updating a document.
  `into_any(_attr)?::(build|rebuild)${END}`,
  `tachys::view::Render.*>::(build|rebuild)${END}`,
  `tachys::.*Attribute.*>::(build|rebuild)${END}`,
  "tachys::view::Mountable>::",
  "tachys::renderer::dom::",
  // Rendering in parts, as data arrives.
  `into_any(_attr)?::resolve${END}`,
  `tachys::.*>::resolve${END}`,
  "to_html_async",
  "tachys::ssr::StreamBuilder::",
].map(name => new RegExp(name));

/**
 * binaryen 132 has these functions on its `Function`, but its type declarations have them on `Module`.
 * @typedef {typeof binaryen & { Function: binaryen.Module["Function"] }} Binaryen
 */

/**
 * Replaces the body of every matching function with a trap. wasm-opt then removes all functions that nothing else calls.
 * @param {string} from a wasm file with names
 * @param {string} to
 * @throws {Fault} if a pattern matches no function
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
