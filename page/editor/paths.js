// Paths from one module of a program to another, read as the compiler reads them: see `src/compiler/resolve.rs`.

/** Endings that a path may leave out, in the order they are tried. */
const LEFT_OUT = [".ts", ".mts", ".js", ".mjs", ".json"];

/** Endings that TypeScript writes for those of the source. @type {[written: string, source: string][]} */
const WRITTEN_FOR = [
  [".js", ".ts"],
  [".mjs", ".mts"],
];

/** The folder of a module: `["lib"]` for `lib/words.ts`. @param {string} name */
const folder = name => name.split("/").slice(0, -1);

/** @param {string} path */
const isRelative = path => /^\.\.?(\/|$)/.test(path);

/** The path from a module to another: `./words.ts`, `../main.ts`. @param {string} from name of a module @param {string} to name of another */
export function relative(from, to) {
  const [here, there] = [folder(from), to.split("/")];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const up = "../".repeat(here.length - shared);
  return (up || "./") + there.slice(shared).join("/");
}

/**
 * The module that a path leads to.
 * @param {string} from name of the module that has the path @param {string} path @param {readonly string[]} names of the program's modules
 * @returns {string | null} null where it is not relative, or leads to none of them
 */
export function resolve(from, path, names) {
  if (!isRelative(path)) return null;
  const parts = folder(from);
  for (const part of path.split("/")) {
    if (part === ".." && parts.pop() === undefined) return null;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  const target = parts.join("/");
  const file = path.endsWith("/") || target === "" ? [] : [target, ...written(target), ...leftOut(target)];
  return [...file, ...leftOut(target === "" ? "index" : `${target}/index`)].find(name => names.includes(name)) ?? null;
}

/** @param {string} path */
const leftOut = path => LEFT_OUT.map(ending => path + ending);

/** @param {string} path */
const written = path =>
  WRITTEN_FOR.filter(([ending]) => path.endsWith(ending)).map(
    ([ending, source]) => path.slice(0, -ending.length) + source,
  );

/**
 * A path to a module, written as another one was: without an ending, or with the one TypeScript writes, where that leads to the module.
 * @param {string} from name of the module that has the path @param {string} path as it was @param {string} old the name it led to
 * @param {string} to the name it is to lead to @param {readonly string[]} names of the program's modules
 */
export function renamed(from, path, old, to, names) {
  const whole = relative(from, to);
  const [was, is] = [ending(old), ending(to)];
  if (was !== is || path.endsWith(was)) return whole;
  const stem = whole.slice(0, whole.length - is.length);
  const wrote = WRITTEN_FOR.find(([written]) => path.endsWith(written));
  const alike = wrote ? stem + wrote[0] : stem;
  return resolve(from, alike, names) === to ? alike : whole;
}

/** @param {string} name */
const ending = name => /\.[^./]+$/.exec(name)?.[0] ?? "";
