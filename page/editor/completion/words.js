// Completions of the language itself: keywords, TypeScript's types, and snippets of statements.
import { snippetCompletion } from "@codemirror/autocomplete";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */

/**
 * @param {string} words
 * @param {string} type
 * @returns {Completion[]}
 */
const list = (words, type) => words.split(" ").map(label => ({ label, type }));

const KEYWORDS = list(
  "as async await break case catch class const continue debugger default delete do else export extends false finally for from function get if import in " +
    "instanceof let new null of return set static super switch this throw true try typeof undefined var void while with yield",
  "keyword",
);

const TYPESCRIPT_KEYWORDS = list(
  "abstract accessor asserts constructor declare enum implements infer interface is keyof module namespace override private protected public readonly " +
    "satisfies type unique",
  "keyword",
);

/** Primitive types, then the library's utility types. */
const TYPES = [
  ...list("any bigint boolean never null number object string symbol undefined unknown void", "type"),
  ...list(
    "Awaited Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NonNullable Omit Parameters Partial Pick Readonly ReadonlyArray " +
      "ReadonlyMap ReadonlySet Record Required ReturnType Uncapitalize Uppercase AsyncIterable AsyncIterator Iterable Iterator PromiseLike " +
      "ExecutionContext ExportedHandler",
    "type",
  ),
];

/**
 * A statement with fields to fill in. Its label is longer than its keyword, so that a completely typed keyword does not
 * match it.
 * @param {string} label
 * @param {string} template
 * @returns {Completion}
 */
const snippet = (label, template) => snippetCompletion(template, { label, type: "snippet", boost: -1 });

const SNIPPETS = [
  snippet("class definition", "class ${Name} {\n\tconstructor(${params}) {\n\t\t${}\n\t}\n}"),
  snippet("do while", "do {\n\t${}\n} while (${condition});"),
  snippet("for loop", "for (let ${i} = 0; ${i} < ${bound}; ${i}++) {\n\t${}\n}"),
  snippet("for of loop", "for (const ${item} of ${list}) {\n\t${}\n}"),
  snippet("function definition", "function ${name}(${params}) {\n\t${}\n}"),
  snippet("if block", "if (${condition}) {\n\t${}\n}"),
  snippet("if else", "if (${condition}) {\n\t${}\n} else {\n\t${}\n}"),
  snippet("import default", 'import ${name} from "${module}";\n${}'),
  snippet("import names", 'import { ${names} } from "${module}";\n${}'),
  snippet("try catch", "try {\n\t${}\n} catch (${error}) {\n\t${}\n}"),
  snippet("while loop", "while (${condition}) {\n\t${}\n}"),
];

const TYPESCRIPT_SNIPPETS = [
  snippet("enum definition", "enum ${Name} {\n\t${}\n}"),
  snippet("interface definition", "interface ${Name} {\n\t${}\n}"),
  snippet("type alias", "type ${Name} = ${type};"),
];

/**
 * @param {boolean} typescript
 * @returns {Completion[]} each label once
 */
export function languageWords(typescript) {
  if (!typescript) return [...KEYWORDS, ...SNIPPETS];
  const types = new Set(TYPES.map(({ label }) => label));
  return [
    ...TYPES,
    ...[...KEYWORDS, ...TYPESCRIPT_KEYWORDS].filter(({ label }) => !types.has(label)),
    ...SNIPPETS,
    ...TYPESCRIPT_SNIPPETS,
  ];
}
