// Checks and compiles a program with TypeScript's compiler, and logs the diagnostics and files. `library` is
// lib.es5.d.ts.
import ts from "./lib/typescript.js";
const files = {
  "lib.d.ts": library,
  "shapes.ts": `
    export interface Shape {
      area(): number
    }
    export class Circle implements Shape {
      constructor(private r: number) {}
      area() { return Math.PI * this.r ** 2 }
    }
    export enum Kind { A, B = 'b' }
    export namespace N { export const x = 1 }
    export function pick<T, K extends keyof T>(o: T, ...keys: K[]): Pick<T, K> {
      const r: any = {};
      for (const k of keys) r[k] = o[k];
      return r
    }`,
  "main.ts": `
    import { Circle, Kind, N, pick } from './shapes'
    const c: Circle = new Circle('1')
    const n: string = N.x
    const p = pick({ a: 1, b: 2 }, 'a', 'c')
    let u: Kind = 'b'
    async function* g() {
      yield* [1, 2];
      for await (const x of g()) x.nothing
    }
    export default ({ a, ...rest }: { a: number; b?: string }) => rest.c ?? c.area?.()`,
};
const host = {
  getSourceFile: (name, target) =>
    files[name] === undefined ? undefined : ts.createSourceFile(name, files[name], target, true),
  writeFile: (name, text) => console.log(name, text),
  getDefaultLibFileName: () => "lib.d.ts",
  useCaseSensitiveFileNames: () => true,
  getCanonicalFileName: name => name,
  getCurrentDirectory: () => "",
  getNewLine: () => "\n",
  fileExists: name => files[name] !== undefined,
  readFile: name => files[name],
  directoryExists: () => true,
  getDirectories: () => [],
};
for (const target of [ts.ScriptTarget.ES5, ts.ScriptTarget.ES2015, ts.ScriptTarget.ESNext]) {
  const program = ts.createProgram(
    ["main.ts"],
    { target, module: ts.ModuleKind.CommonJS, strict: true, ignoreDeprecations: "5.0" },
    host,
  );
  for (const d of ts.getPreEmitDiagnostics(program))
    console.log(d.code, d.file?.fileName, d.start, ts.flattenDiagnosticMessageText(d.messageText, " "));
  program.emit();
}
export default ts.version;
