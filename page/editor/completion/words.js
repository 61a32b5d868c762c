// The words of the languages themselves: keywords, TypeScript's types, and the shapes of statements.
import { snippetCompletion } from "@codemirror/autocomplete";

/** @typedef {import("@codemirror/autocomplete").Completion} Completion */

/** @param {string} words @param {string} type @returns {Completion[]} */
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

/** Primitive types first, then the library's type helpers. */
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
 * A statement with places to fill in. Its label is longer than the keyword it begins with, so that a keyword that is typed
 * to its end stands for nothing else.
 * @param {string} label @param {string} template @returns {Completion}
 */
const shape = (label, template) => snippetCompletion(template, { label, type: "snippet", boost: -1 });

const SHAPES = [
  shape("class definition", "class ${Name} {\n\tconstructor(${params}) {\n\t\t${}\n\t}\n}"),
  shape("do while", "do {\n\t${}\n} while (${condition});"),
  shape("for loop", "for (let ${i} = 0; ${i} < ${bound}; ${i}++) {\n\t${}\n}"),
  shape("for of loop", "for (const ${item} of ${list}) {\n\t${}\n}"),
  shape("function definition", "function ${name}(${params}) {\n\t${}\n}"),
  shape("if block", "if (${condition}) {\n\t${}\n}"),
  shape("if else", "if (${condition}) {\n\t${}\n} else {\n\t${}\n}"),
  shape("import default", 'import ${name} from "${module}";\n${}'),
  shape("import names", 'import { ${names} } from "${module}";\n${}'),
  shape("try catch", "try {\n\t${}\n} catch (${error}) {\n\t${}\n}"),
  shape("while loop", "while (${condition}) {\n\t${}\n}"),
];

const TYPESCRIPT_SHAPES = [
  shape("enum definition", "enum ${Name} {\n\t${}\n}"),
  shape("interface definition", "interface ${Name} {\n\t${}\n}"),
  shape("type alias", "type ${Name} = ${type};"),
];

/**
 * @param {boolean} typescript
 * @returns {Completion[]} each label once
 */
export function languageWords(typescript) {
  if (!typescript) return [...KEYWORDS, ...SHAPES];
  const types = new Set(TYPES.map(({ label }) => label));
  return [
    ...TYPES,
    ...[...KEYWORDS, ...TYPESCRIPT_KEYWORDS].filter(({ label }) => !types.has(label)),
    ...SHAPES,
    ...TYPESCRIPT_SHAPES,
  ];
}
