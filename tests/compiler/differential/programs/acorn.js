// Parses acorn with acorn, whose text is the global `source`, and logs the results.
import * as acorn from "./lib/acorn.mjs";
const tree = acorn.parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true });
const count = {};
(function walk(node) {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach(walk);
  if (node.type) count[node.type] = (count[node.type] ?? 0) + (node.end % 97);
  for (const key of Object.keys(node)) walk(node[key]);
})(tree);
console.log(count);
console.log(
  [...acorn.tokenizer(source, { ecmaVersion: "latest", sourceType: "module" })].reduce(
    (sum, token) => (sum * 31 + token.start + token.type.label.length) | 0,
    7,
  ),
);
for (const bad of [
  "let a; let a",
  "for (;;",
  "class { constructor() {} constructor() {} }",
  "a => { await 1 }",
  "/(/",
  "'",
  "yield\n=1",
]) {
  try {
    acorn.parse(bad, { ecmaVersion: "latest", sourceType: "module" });
    console.log("fine");
  } catch (error) {
    console.log(error.name, error.message, error.loc);
  }
}
export default "done";
