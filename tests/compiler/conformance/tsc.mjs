// Compiles the modules of a program with TypeScript's own compiler, in memory.

import { posix } from "node:path";
import ts from "typescript";

/**
 * Modules are compiled separately, and a const enum is a normal enum, as Petri's compiler does it.
 * @type {ts.CompilerOptions}
 */
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  isolatedModules: true,
  useDefineForClassFields: true,
  noLib: true,
  noCheck: false,
  allowImportingTsExtensions: true,
  rewriteRelativeImportExtensions: true,
  allowJs: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  outDir: "/out",
  rootDir: "/",
};

/**
 * Errors of tsc that do not depend on types, besides the syntax errors (1000 to 1999): duplicate names, missing
 * members and similar.
 */
const DECLARATION_ERRORS = new Set([
  2300, 2309, 2323, 2364, 2368, 2369, 2371, 2376, 2377, 2378, 2380, 2389, 2390, 2391, 2392, 2393, 2394, 2395, 2397,
  2398, 2399, 2401, 2404, 2414, 2427, 2431, 2432, 2433, 2452, 2457, 2483, 2499, 2661, 5076, 5084, 5085, 5086, 5087,
  5088, 8020, 2837, 2858, 17019, 17020, 18042, 18043, 2434, 2435, 2436, 2440, 2448, 2449, 2450, 2451, 2457, 2459, 2460,
  2461, 2480, 2481, 2484, 2491, 2492, 2502, 2503, 2506, 2523, 2524, 2528, 2567, 2568, 2651, 2652, 2659, 2660, 2662,
  2663, 2664, 2666, 2668, 2669, 2670, 2671, 2680, 2681, 2687, 2695, 2699, 2729, 2754, 2775, 2776, 2813, 2814, 4112,
  4113, 17009, 17011, 17012, 18004, 18007, 18010, 18012, 18013, 18016, 18019, 18024, 18026, 18028, 18029, 18030, 18033,
  18035, 18036, 18037, 18038, 18041, 18055, 18056,
]);

/**
 * Returns the JavaScript of each module under the module's name, with the errors: after `syntax` errors nothing is
 * compiled, `errors` are about the compiled modules.
 * @param {Record<string, string>} modules
 * @returns {{ modules: Record<string, string>, syntax: string[], errors: string[] }}
 */
export function compileWithTsc(modules) {
  const sources = new Map(Object.entries(modules).map(([name, text]) => [`/${name}`, text]));
  /** @type {Record<string, string>} */
  const out = {};
  /** @type {ts.CompilerHost} */
  const host = {
    getSourceFile: (name, language) => {
      const text = sources.get(name);
      return text === undefined ? undefined : ts.createSourceFile(name, text, language, true);
    },
    writeFile: (name, text) => {
      out[posix.relative("/out", name)] = text;
    },
    getDefaultLibFileName: () => "/lib.d.ts",
    useCaseSensitiveFileNames: () => true,
    getCanonicalFileName: name => name,
    getCurrentDirectory: () => "/",
    getNewLine: () => "\n",
    fileExists: name => sources.has(name),
    readFile: name => sources.get(name),
    directoryExists: () => true,
    getDirectories: () => [],
  };
  const names = [...sources.keys()].filter(name => /\.[mc]?[jt]s$/.test(name));
  const program = ts.createProgram(names, OPTIONS, host);
  const texts = (/** @type {readonly ts.Diagnostic[]} */ found) =>
    found.map(it => `TS${it.code} ${ts.flattenDiagnosticMessageText(it.messageText, " ")}`);
  const syntax = texts(program.getSyntacticDiagnostics());
  if (syntax.length) return { modules: {}, syntax, errors: [] };
  program.emit();
  const errors = texts(
    program.getSemanticDiagnostics().filter(({ code }) => code < 2000 || DECLARATION_ERRORS.has(code)),
  );
  /** @type {Record<string, string>} */
  const compiled = {};
  for (const name of Object.keys(modules)) {
    const text = out[name.replace(/\.(m?)ts$/, ".$1js")];
    if (text !== undefined) compiled[name] = text;
    else if (/\.d\.m?ts$/.test(name)) compiled[name] = "export {};";
  }
  return { modules: compiled, syntax, errors };
}
