// Programs that import a library from `./lib`, use it and log the results.

export const LODASH = `
import _ from "./lib/lodash.js";
const data = _.range(300).map(n => ({ id: n, group: "g" + (n * 7) % 5, tags: _.times(n % 4, t => "t" + t), nested: { a: { b: [n, n * 2] } } }));
console.log(_.mapValues(_.groupBy(data, "group"), list => _.sumBy(list, "id")));
console.log(_.orderBy(data, ["group", "id"], ["desc", "asc"]).slice(0, 5).map(d => d.id));
console.log(_.flattenDeep([1, [2, [3, [4, [5, [6]]]]]]), _.chunk(_.range(10), 3), _.zip([1, 2], ["a", "b"], [true, false]));
console.log(_.merge({}, ...data.slice(0, 20)), _.cloneDeep(data[7]), _.isEqual(_.cloneDeep(data), data));
console.log(_.camelCase("some words here"), _.kebabCase("SomeWordsHere"), _.startCase("fooBar"), _.deburr("déjà vu"), _.escape("<a & b>"), _.truncate("hi-diddly-ho there, neighborho", { length: 24, separator: " " }));
console.log(_.chain(data).filter(d => d.id % 3 === 0).map("nested.a.b").flatten().uniq().take(12).value());
console.log(_.words("fred, barney, & pebbles"), _.padStart("abc", 6, "_-"), _.parseInt("08"), _.template("hello <%= user %>", { imports: {} }).source.length > 0);
const curried = _.curry((a, b, c) => [a, b, c]), memo = _.memoize(n => n < 2 ? n : memo(n - 1) + memo(n - 2));
console.log(curried(1)(2)(3), memo(60), _.flow([n => n + 1, n => n * n])(3), _.partial((a, b) => a - b, _, 1)(5), _.spread((a, b) => a + b)([1, 2]));
console.log(_.get(data, "[5].nested.a.b[1]"), _.set({}, "a[0].b.c", 4), _.unset({ a: [1] }, "a[0]"), _.invert({ a: 1, b: 2 }), _.pick({ a: 1, b: 2 }, ["a"]), _.omit({ a: 1, b: 2 }, "a"), _.defaultsDeep({ a: { b: 2 } }, { a: { b: 1, c: 3 } }));
console.log(_.intersectionBy([2.1, 1.2], [2.3, 3.4], Math.floor), _.xor([2, 1], [2, 3]), _.sortedIndexBy([{ x: 4 }, { x: 5 }], { x: 4 }, "x"), _.pullAllBy([{ x: 1 }, { x: 2 }], [{ x: 1 }], "x"), _.unionWith([[1]], [[1], [2]], _.isEqual));
console.log(_.before(3, n => n)(1), _.after(2, () => 1)(), _.once(() => 5)(), _.ary(parseInt, 1)("10", 2), _.rearg((a, b) => [a, b], 1, 0)(1, 2), _.over([Math.max, Math.min])(1, 2, 3), _.cond([[_.matches({ a: 1 }), _.constant("one")], [_.stubTrue, _.constant("other")]])({ a: 1 }));
console.log(_.functions(_).length, _.keysIn({ a: 1 }), _.toPath("a[0].b"), _.inRange(3, 2, 4), _.clamp(-10, -5, 5), _.round(4.006, 2), _.mean([4, 2, 8]), _.conformsTo({ b: 2 }, { b: n => n > 1 }));
export default () => new Promise(resolve => { const f = _.debounce(n => resolve(n), 5); for (let i = 0; i < 10; i++) f(i); });
`;

export const ACORN = `
import * as acorn from "./lib/acorn.mjs";
const tree = acorn.parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true });
const count = {};
(function walk(node) {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) return node.forEach(walk);
  if (node.type) count[node.type] = (count[node.type] ?? 0) + node.end % 97;
  for (const key of Object.keys(node)) walk(node[key]);
})(tree);
console.log(count);
console.log([...acorn.tokenizer(source, { ecmaVersion: "latest", sourceType: "module" })].reduce((sum, token) => (sum * 31 + token.start + token.type.label.length) | 0, 7));
for (const bad of ["let a; let a", "for (;;", "class { constructor() {} constructor() {} }", "a => { await 1 }", "/(/", "'", "yield\\n=1"]) {
  try { acorn.parse(bad, { ecmaVersion: "latest", sourceType: "module" }); console.log("fine"); } catch (error) { console.log(error.name, error.message, error.loc); }
}
export default "done";
`;

export const RXJS = `
import * as rx from "./lib/index.js";
const { of, from, range, interval, timer, merge, zip, concat, combineLatest, forkJoin, race, Subject, BehaviorSubject, ReplaySubject, AsyncSubject, Observable, generate, iif, defer, throwError, EMPTY } = rx;
const { map, filter, scan, mergeMap, switchMap, concatMap, exhaustMap, take, toArray, reduce, catchError, retry, groupBy, bufferCount, windowCount, distinct, pairwise, share, debounceTime, delay, tap, expand, finalize, mergeAll, startWith, withLatestFrom, materialize, timeout } = rx;
const show = name => ({ next: value => console.log(name, "next", value), error: error => console.log(name, "error", error.name, error.message), complete: () => console.log(name, "complete") });
range(1, 20).pipe(filter(n => n % 3 !== 0), map(n => n * n), scan((a, b) => a + b, 0), pairwise(), bufferCount(4)).subscribe(show("range"));
from("mississippi").pipe(groupBy(c => c), mergeMap(g => g.pipe(toArray(), map(list => [g.key, list.length]))), toArray()).subscribe(show("groups"));
of(1).pipe(expand(n => n < 200 ? of(n * 2) : EMPTY), toArray()).subscribe(show("expand"));
generate(0, n => n < 5, n => n + 1).pipe(concatMap(n => of(n, -n)), materialize(), toArray(), map(list => list.map(n => n.kind))).subscribe(show("generate"));
let tries = 0;
defer(() => ++tries < 3 ? throwError(() => new TypeError("try " + tries)) : of("at last")).pipe(retry(5), finalize(() => console.log("finalized"))).subscribe(show("retry"));
throwError(() => new RangeError("no")).pipe(catchError(error => of(error.message))).subscribe(show("caught"));
const subject = new Subject(), behavior = new BehaviorSubject(0), replay = new ReplaySubject(2), last = new AsyncSubject();
subject.pipe(withLatestFrom(behavior), windowCount(2), mergeAll()).subscribe(show("subject"));
for (const s of [behavior, replay, last]) for (const n of [1, 2, 3]) s.next(n);
replay.subscribe(show("replay")); last.subscribe(show("last")); last.complete();
subject.next("a"); behavior.next(9); subject.next("b"); subject.complete();
zip(of(1, 2, 3), of("a", "b")).subscribe(show("zip"));
new Observable(s => { s.next(1); s.complete(); s.next(2); }).pipe(share(), startWith(0)).subscribe(show("own"));
export default () => new Promise((resolve, reject) => forkJoin({
  merged: merge(interval(2).pipe(take(3)), timer(1).pipe(map(() => "t"))).pipe(toArray(), map(list => list.length)),
  switched: of(1, 2, 3).pipe(switchMap(n => of(n).pipe(delay(3))), toArray()),
  exhausted: of(1, 2, 3).pipe(exhaustMap(n => of(n).pipe(delay(1))), toArray()),
  debounced: of(1, 2, 3).pipe(debounceTime(2), toArray()),
  late: timer(100).pipe(timeout(5), catchError(error => of(error.name))),
  first: race(timer(50).pipe(map(() => "slow")), of("fast")),
}).subscribe({ next: value => resolve(value), error: reject }));
`;

export const ZOD = `
import * as zodModule from "./lib/index.js";
const z = zodModule.z;
const Color = z.enum(["red", "green"]);
const User = z.object({ id: z.number().int().positive(), name: z.string().min(2).max(20).trim(), email: z.email().optional(), color: Color.default("red"), tags: z.array(z.string()).max(3), at: z.coerce.date().optional() }).strict();
const Tree = z.lazy(() => z.object({ value: z.number(), children: z.array(Tree) }));
const Shape = z.discriminatedUnion("kind", [z.object({ kind: z.literal("circle"), r: z.number() }), z.object({ kind: z.literal("square"), side: z.number() })]);
const show = result => result.success ? ["ok", result.data] : ["no", result.error.issues.map(issue => [issue.code, issue.path.join("."), issue.message])];
for (const value of [{ id: 1, name: " ann ", tags: [] }, { id: -1.5, name: "x", email: "no", tags: [1, 2, 3, 4], more: 1 }, null, [], { id: 2, name: "bob", color: "blue", tags: ["a"], at: "2020-01-01" }]) console.log(show(User.safeParse(value)));
console.log(show(Tree.safeParse({ value: 1, children: [{ value: 2, children: [] }, { value: "3", children: [{}] }] })));
for (const value of [{ kind: "circle", r: 1 }, { kind: "square" }, { kind: "line" }]) console.log(show(Shape.safeParse(value)));
console.log(show(z.record(z.string(), z.union([z.number(), z.boolean()])).safeParse({ a: 1, b: true, c: "x" })));
console.log(show(z.tuple([z.string(), z.number()]).rest(z.boolean()).safeParse(["a", 1, true, 2])));
console.log(show(z.string().transform(s => s.length).pipe(z.number().gt(3)).safeParse("abc")), show(z.map(z.string(), z.set(z.number())).safeParse(new Map([["a", new Set([1, "2"])]]))));
console.log(show(z.string().refine(s => s.startsWith("a"), { message: "begin with a" }).superRefine((s, c) => { if (s.length < 9) c.addIssue({ code: "custom", message: "short" }); }).safeParse("bcd")));
console.log(Color.options, User.keyof().options, User.partial().pick({ id: true }).parse({}), z.toJSONSchema(User.omit({ at: true })));
console.log(show(z.intersection(z.object({ a: z.number() }), z.object({ b: z.string() })).safeParse({ a: 1, b: "2" })), show(z.bigint().multipleOf(3n).safeParse(10n)), show(z.iso.datetime().safeParse("2020-01-01T00:00:00Z")));
export default async () => show(await z.object({ a: z.string().refine(async s => s === "x", "must be x") }).safeParseAsync({ a: "y" }));
`;

export const TYPESCRIPT = `
import ts from "./lib/typescript.js";
const files = {
  "lib.d.ts": library,
  "shapes.ts": "export interface Shape { area(): number }\\nexport class Circle implements Shape { constructor(private r: number) {} area() { return Math.PI * this.r ** 2 } }\\nexport enum Kind { A, B = 'b' }\\nexport namespace N { export const x = 1 }\\nexport function pick<T, K extends keyof T>(o: T, ...keys: K[]): Pick<T, K> { const r: any = {}; for (const k of keys) r[k] = o[k]; return r }",
  "main.ts": "import { Circle, Kind, N, pick } from './shapes'\\nconst c: Circle = new Circle('1')\\nconst n: string = N.x\\nconst p = pick({ a: 1, b: 2 }, 'a', 'c')\\nlet u: Kind = 'b'\\nasync function* g() { yield* [1, 2]; for await (const x of g()) x.nothing }\\nexport default ({ a, ...rest }: { a: number; b?: string }) => rest.c ?? c.area?.()",
};
const host = {
  getSourceFile: (name, target) => files[name] === undefined ? undefined : ts.createSourceFile(name, files[name], target, true),
  writeFile: (name, text) => console.log(name, text), getDefaultLibFileName: () => "lib.d.ts", useCaseSensitiveFileNames: () => true, getCanonicalFileName: name => name,
  getCurrentDirectory: () => "", getNewLine: () => "\\n", fileExists: name => files[name] !== undefined, readFile: name => files[name], directoryExists: () => true, getDirectories: () => [],
};
for (const target of [ts.ScriptTarget.ES5, ts.ScriptTarget.ES2015, ts.ScriptTarget.ESNext]) {
  const program = ts.createProgram(["main.ts"], { target, module: ts.ModuleKind.CommonJS, strict: true, ignoreDeprecations: "5.0" }, host);
  for (const d of ts.getPreEmitDiagnostics(program)) console.log(d.code, d.file?.fileName, d.start, ts.flattenDiagnosticMessageText(d.messageText, " "));
  program.emit();
}
export default ts.version;
`;
