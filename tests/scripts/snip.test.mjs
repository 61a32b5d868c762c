// The functions that are removed from the Worker, in minimal modules.
import assert from "node:assert/strict";
import binaryen from "binaryen";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { snip } from "../../scripts/snip.mjs";

const dir = mkdtempSync(join(tmpdir(), "petri-snip-"));
after(() => rmSync(dir, { recursive: true, force: true }));
const [from, to] = [join(dir, "from.wasm"), join(dir, "to.wasm")];

const HASH = "::h0123456789abcdef";
/** A function of each kind that is removed. */
const LEFT_OUT = [
  `<T as tachys::view::any_view::IntoAny>::into_any::build${HASH}`,
  `<T as tachys::view::any_view::IntoAny>::into_any::resolve::{{closure}}${HASH}`,
  `<tachys::view::keyed::Keyed<T> as tachys::view::Render>::rebuild${HASH}`,
  `<tachys::html::attribute::Attr<K> as tachys::html::attribute::Attribute>::build${HASH}`,
  `<T as tachys::view::Mountable>::mount${HASH}`,
  `tachys::renderer::dom::Dom::create_element${HASH}`,
  `<tachys::view::either::Either<A,B> as tachys::html::attribute::Attribute>::resolve${HASH}`,
  `<T as tachys::view::RenderHtml>::to_html_async_with_buf${HASH}`,
  `tachys::ssr::StreamBuilder::finish${HASH}`,
];
/** Similar functions that stay. */
const KEPT = [
  `<T as tachys::view::RenderHtml>::to_html_with_buf${HASH}`,
  `oxc_parser::ModuleRecordBuilder::build${HASH}`,
  `petri::compiler::resolve${HASH}`,
  `<T as tachys::view::any_view::IntoAny>::into_any::to_html${HASH}`,
];

/** Writes a module of functions that each return 7. @param {string[]} names */
function write(names) {
  const wasm = new binaryen.Module();
  for (const name of names) wasm.addFunction(name, binaryen.none, binaryen.i32, [], wasm.i32.const(7));
  binaryen.setDebugInfo(true);
  writeFileSync(from, wasm.emitBinary());
  wasm.dispose();
}

/** The names of the functions that only trap. @param {Uint8Array} bytes */
function traps(bytes) {
  const wasm = binaryen.readBinary(bytes);
  const functions = Array.from({ length: wasm.getNumFunctions() }, (_, at) =>
    binaryen.getFunctionInfo(wasm.getFunctionByIndex(at)),
  );
  const found = functions
    .filter(({ body }) => binaryen.getExpressionId(body) === binaryen.UnreachableId)
    .map(({ name }) => name);
  wasm.dispose();
  return found;
}

test("functions that only a browser calls become traps, and no others", () => {
  write([...LEFT_OUT, ...KEPT]);
  snip(from, to);
  assert.deepEqual(traps(readFileSync(to)).sort(), [...LEFT_OUT].sort());
});

for (const gone of LEFT_OUT) {
  test(`a pattern that matches no function is refused: ${gone.replace(HASH, "")}`, () => {
    write([...LEFT_OUT.filter(name => name !== gone), ...KEPT]);
    assert.throws(() => snip(from, to), /scripts\/snip\.mjs names functions that the Worker does not have/);
  });
}
