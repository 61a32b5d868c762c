Aliases, `import A = B.C`: which of them are there when the program runs.

//// an alias of _TARGET_, used as a value
//: TARGET = N
//: TARGET = N.value
//: TARGET = N.f
//: TARGET = N.C
//: TARGET = N.E
//: TARGET = N.E.one
//: TARGET = N.Inner
//: TARGET = N.Inner.deep
namespace N {
  export const value = 1;
  export function f() {}
  export class C {}
  export enum E { one = 1 }
  export namespace Inner { export const deep = 2 }
  export type T = 1
}
import A = _TARGET_;
export default () => [typeof A, Object.keys(A)];

//// an alias of types is erased: _TARGET_
//: TARGET = N
//: TARGET = N.T
//: TARGET = N.I
//: TARGET = N.Inner
//: TARGET = N.Inner.Deep
namespace N { export type T = number; export interface I { x: number } export namespace Inner { export type Deep = string } }
import A = _TARGET_;
let use: A extends never ? 1 : 2;
export default () => "ran";

//// an alias that only types use is erased, with what its value would do: _TYPE_
//: TYPE = A
//: TYPE = A["x"]
//: TYPE = A[]
//: TYPE = (a: A) => void
namespace N { export class C { x = 1 } }
import A = N.C;
let use: _TYPE_;
export default () => "ran";

//// an alias is exported from a namespace: _TARGET_
//: TARGET = Shapes
//: TARGET = Shapes.Point
//: TARGET = Shapes.Sub
//: TARGET = Values
//: TARGET = Values.x
//: TARGET = Values.C
//: TARGET = Mixed
//: TARGET = Mixed.T
//: TARGET = Mixed.v
namespace Shapes { export interface Point { x: number } export namespace Sub { export type S = 1 } }
namespace Values { export const x = 1; export class C {} }
namespace Mixed { export type T = 1; export const v = 2 }
namespace Geometry {
  export import Points = _TARGET_;
  export const origin = { x: 0 };
}
export default () => Object.keys(Geometry);

//// an alias is exported from the module: _TARGET_
//: TARGET = Values
//: TARGET = Values.x
//: TARGET = Values.C
import * as lib from "./lib";
export default () => [Object.keys(lib), typeof lib.A];
//@ lib.ts
namespace Values { export const x = 1; export class C {} }
export import A = _TARGET_;

//// an alias of types is exported from the module: _TARGET_
//: TARGET = Types
//: TARGET = Types.T
//: TARGET = Types.Sub
import * as lib from "./lib";
import { A } from "./lib";
let use: A | 1;
export default () => Object.keys(lib);
//@ lib.ts
namespace Types { export interface T {} export namespace Sub { export type U = 1 } }
export import A = _TARGET_;

//// a chain of aliases: _CHAIN_
//: CHAIN = import B = A; export default () => B.f()
//: CHAIN = import B = A; import C = B; export default () => C.f()
//: CHAIN = import B = A.Inner; export default () => B.g()
//: CHAIN = import B = A.Inner; import C = B.g; export default () => C()
//: CHAIN = import B = A; import C = B.Inner.T; let x: C; export default () => typeof x
//: CHAIN = import B = A.Inner; import C = B.T; let x: C; export default () => B.g()
//: CHAIN = import B = A.Inner; import C = B.g; let x: typeof C; export default () => "types alone"
namespace N { export const f = () => "f"; export namespace Inner { export type T = 1; export const g = () => "g" } }
import A = N;
_CHAIN_

//// a chain through namespaces that export aliases: _USE_
//: USE = M.A.x
//: USE = M.B
//: USE = M.D.y
//: USE = Object.keys(M)
namespace N { export const x = 1; export namespace Inner { export const y = 2; export type T = 1 } }
namespace M { export import A = N; export import B = A.x; export import D = A.Inner; export import E = D.T; }
export default () => _USE_;

//// an alias inside a namespace that keeps it to itself: _USE_
//: USE = A.x
//: USE = [A.x, B].length
//: USE = typeof B
namespace N { export const x = 1; export const y = 2 }
namespace M { import A = N; import B = N.y; import Unused = N; export const out: any = _USE_; }
export default () => [M.out, Object.keys(M)];

//// an alias is called by its name in its namespace and in the next body: _USE_
//: USE = A.x
//: USE = ({ A }).A.x
//: USE = typeof A
namespace N { export const x = 1 }
namespace M { export import A = N; export const one: any = _USE_; }
namespace M { export const two: any = _USE_; }
export default () => [M.one, M.two];

//// an alias of what a namespace gets later
namespace M { export const late = () => A.x; import A = N; }
namespace N { export const x = 5 }
export default () => { try { return M.late(); } catch (error) { return (error as Error).name; } };

//// an alias of an imported namespace: _DECLARATION_
//: DECLARATION = import A = lib.N; export default () => A.x
//: DECLARATION = import A = lib.N.x; export default () => A
//: DECLARATION = import A = lib.N.Inner; import B = A.y; export default () => B
//: DECLARATION = import A = lib; export default () => A.N.x
//: DECLARATION = import A = lib.N; export { A }; export default () => A.x
import * as lib from "./lib";
_DECLARATION_
//@ lib.ts
export namespace N { export const x = 1; export namespace Inner { export const y = 2 } export type T = 1 }

//// an import that only an alias of a type uses
import { N } from "./lib";
import T = N.T;
let use: T;
export default () => (globalThis as any).evaluated;
//@ lib.ts
(globalThis as any).evaluated = true;
export namespace N { export const x = 1; export type T = 1 }

//// an alias follows the value
namespace N { export let n = 1; export class C { static s = 1 } }
import n = N.n;
import C = N.C;
N.n = 2;
C.s = 7;
export default () => [n, N.n, N.C.s];

//// an alias of an enum and its members
namespace N { export enum E { a = 1, b = 2 } }
import E = N.E;
import a = N.E.a;
enum F { x = E.b, y = a, z = E.a | E.b }
export default () => [E[1], a, Object.entries(F)];

//// an alias for types by its own word
namespace N { export class C {} }
import type L = N.C;
let use: L;
export default () => "ran";

//// an alias that shadows a name outside: _OUTSIDE_
//: OUTSIDE = const A = "outside"
//: OUTSIDE = function A() {}
_OUTSIDE_;
namespace N { export const x = "inside" }
namespace M { import A = N.x; export const out = A; }
export default () => [M.out, typeof A];

//// an alias is a default export: _TARGET_
//: TARGET = N.value
//: TARGET = N.C
//: TARGET = N
import it from "./lib";
export default () => typeof it;
//@ lib.ts
namespace N { export const value = 1; export class C {} }
import A = _TARGET_;
export default A;
