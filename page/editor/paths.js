// Relative paths between the modules of a program, resolved as in the compiler: see
// `crates/petri-compiler/src/resolve.rs`.

/** Extensions that a path may omit, in the order in which they are tried. */
const OPTIONAL_EXTENSIONS = [".ts", ".mts", ".js", ".mjs", ".json"];

/**
 * Extensions that a TypeScript import may use for those of the source.
 * @type {[written: string, source: string][]}
 */
const TYPESCRIPT_EXTENSIONS = [
  [".js", ".ts"],
  [".mjs", ".mts"],
];

/**
 * The folder of a module: `["lib"]` for `lib/words.ts`.
 * @param {string} name
 */
const folder = name => name.split("/").slice(0, -1);

/** @param {string} path */
const isRelative = path => /^\.\.?(\/|$)/.test(path);

/**
 * The path from a module to another: `./words.ts`, `../main.ts`.
 * @param {string} from name of a module
 * @param {string} to name of another
 */
export function relative(from, to) {
  const [here, there] = [folder(from), to.split("/")];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const up = "../".repeat(here.length - shared);
  return (up || "./") + there.slice(shared).join("/");
}

/**
 * The module that a path resolves to.
 * @param {string} from name of the importing module
 * @param {string} path
 * @param {readonly string[]} names of the program's modules
 * @returns {string | null} null if the path is not relative, or resolves to none of them
 */
export function resolve(from, path, names) {
  if (!isRelative(path)) return null;
  const parts = folder(from);
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === undefined) return null;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  const target = parts.join("/");
  const file = path.endsWith("/") || target === "" ? [] : [target, ...sourcePaths(target), ...withExtensions(target)];
  return (
    [...file, ...withExtensions(target === "" ? "index" : `${target}/index`)].find(name => names.includes(name)) ?? null
  );
}

/** @param {string} path */
const withExtensions = path => OPTIONAL_EXTENSIONS.map(extension => path + extension);

/** @param {string} path */
const sourcePaths = path =>
  TYPESCRIPT_EXTENSIONS.filter(([extension]) => path.endsWith(extension)).map(
    ([extension, source]) => path.slice(0, -extension.length) + source,
  );

/**
 * The path to a renamed module, in the style of the old path: without an extension, or with TypeScript's, if that
 * resolves to the module.
 * @param {string} from name of the importing module
 * @param {string} path the old path
 * @param {string} old the module's old name
 * @param {string} to the module's new name
 * @param {readonly string[]} names of the program's modules
 */
export function renamed(from, path, old, to, names) {
  const whole = relative(from, to);
  const [before, after] = [extension(old), extension(to)];
  if (before !== after || path.endsWith(before)) return whole;
  const stem = whole.slice(0, whole.length - after.length);
  const written = TYPESCRIPT_EXTENSIONS.find(([written]) => path.endsWith(written));
  const similar = written ? stem + written[0] : stem;
  return resolve(from, similar, names) === to ? similar : whole;
}

/** @param {string} name */
const extension = name => /\.[^./]+$/.exec(name)?.[0] ?? "";
