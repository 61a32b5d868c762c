// Sorts the programs that TypeScript compiles and Petri refuses by the compiler's message.

/**
 * The reason of a refusal is that of the first pattern that matches the message.
 * @type {[RegExp, string][]}
 */
const KINDS = [
  [/^decorators do not run here/, "decorators, which the engine does not support"],
  [/^JSX does not run here/, "JSX, for which there is no runtime"],
  [/CommonJS/, "CommonJS in an ECMAScript module"],
  [
    /^(the program has no module|"[^]*" (is an npm package|is not a module|does not exist here|cannot be imported|leads out))/,
    "an import of a module that does not exist",
  ],
  [/^"[^]*" has no (default export|export named)/, "an import of a name that its module does not export as a value"],
  [
    /^`(await|yield|for await)` is not allowed in an enum or a namespace/,
    "`await` and `yield` directly in an enum or a namespace",
  ],
  [/^a namespace cannot import a module/, "an import in a namespace"],
  [/^a namespace cannot have an export list/, "a list of exports in a namespace"],
  [/^import and export are allowed only at the top level/, "an import or export in a block"],
  [
    /^(the keyword 'await' is reserved|cannot assign to 'arguments' in strict mode)/,
    "a type with a name that is reserved in modules: `await`, `arguments`",
  ],
  [/^expected `\{` but found `\?\.`/, "`extends a?.b`, which the parser does not accept"],
  [/^function implementation is missing/, "overloads of a method without an implementation"],
  [/^this name is \d+ bytes long/, "a name that is too long"],
  [/^cannot assign to this expression/, "an assignment to a call, which engines refuse only at run time"],
  [/^export '[^']+' is not defined/, "an export of a name that only a comment declares"],
  [/is code, not json; leave the attribute out/, 'the attribute `type: "json"` on the import of code'],
  [/^a declaration is not allowed here/, "a declaration as the body of an `if` or a loop"],
];

/**
 * @param {{ name: string, message: string }[]} refused
 * @returns {{ kinds: { reason: string, count: number, example: string }[], unknown: { name: string, message: string }[] }}
 */
export function refusals(refused) {
  /** @type {Map<string, { reason: string, count: number, example: string }>} */
  const kinds = new Map();
  const unknown = [];
  for (const { name, message } of refused) {
    const reason = KINDS.find(([pattern]) => pattern.test(message))?.[1];
    if (reason === undefined) {
      unknown.push({ name, message });
      continue;
    }
    const kind = kinds.get(reason) ?? { reason, count: 0, example: name };
    kind.count++;
    kinds.set(reason, kind);
  }
  return { kinds: [...kinds.values()].sort((a, b) => b.count - a.count), unknown };
}
