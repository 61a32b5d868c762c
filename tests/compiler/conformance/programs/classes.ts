Classes: fields, parameter properties, accessors, and what TypeScript adds that has no meaning when the program runs.

//// a parameter property: _PARAMETER_
//: PARAMETER = public x: number
//: PARAMETER = private x: number
//: PARAMETER = protected x: number
//: PARAMETER = readonly x: number
//: PARAMETER = public readonly x: number
//: PARAMETER = private readonly x = 5
//: PARAMETER = public x: number = 6
//: PARAMETER = public x?: number
//: PARAMETER = public x: number, y = x
//: PARAMETER = a = 1, public x = a + 1
//: PARAMETER = public x: number, public y = 2
//: PARAMETER = public x: number, ...rest: number[]
//: PARAMETER = /* before */ public /* between */ x /* after */ : number
class Point { constructor(_PARAMETER_) {} }
export default () => [new (Point as any)(1), Object.keys(new (Point as any)(3)), Point.length];

//// parameter properties and fields: _FIELD_
//: FIELD = y = 2
//: FIELD = y
//: FIELD = y: number
//: FIELD = y!: number
//: FIELD = declare y: number
//: FIELD = y = (this as any).x
//: FIELD = static y = 2
//: FIELD = #y = 2; get z() { return this.#y }
//: FIELD = x2 = [1]; y = this.x2.length
class Point { _FIELD_; constructor(public x = 9) {} }
export default () => { const p = new Point(); return [p, Object.keys(p), (Point as any).y, (p as any).z]; };

//// a parameter property is set after super, and before _AFTER_
//: AFTER = seen.push(this.x)
//: AFTER = const own = this.x; seen.push(own)
//: AFTER = (() => seen.push(this.x))()
//: AFTER = { seen.push(this.x) }
//: AFTER = this.x++; seen.push(this.x)
//: AFTER = return { made: true } as any
const seen: any[] = [];
class Base { constructor() { seen.push(Object.keys(this)); } }
class Derived extends Base { y = 1; constructor(public x: number) { super(); _AFTER_ } }
export default () => [new Derived(5), seen];

//// super is called as _CALL_
//: CALL = super()
//: CALL = super(); seen.push(1)
//: CALL = seen.push(0); super()
//: CALL = "use strict"; super()
//: CALL = const made = super(); seen.push(made === this)
//: CALL = if (x > 1) super(); else super()
//: CALL = try { super() } finally { seen.push("finally") }
//: CALL = (super())
//: CALL = [super()]
//: CALL = x > 1 && super()
//: CALL = const call = () => super(); call()
//: CALL = { super() }
//: CALL = switch (x) { default: super() }
//: CALL = super(...[1, 2])
const seen: any[] = [];
class Base { constructor(...given: any[]) { seen.push(given.length); } }
class Derived extends Base { constructor(public x: any, private readonly z = 3) { _CALL_; seen.push(this.x, this.z); } }
export default () => [new Derived(5), seen];

//// a member is _MEMBER_
//: MEMBER = public x = 1
//: MEMBER = private x = 1
//: MEMBER = protected x = 1
//: MEMBER = readonly x = 1
//: MEMBER = static x = 1
//: MEMBER = public static x = 1
//: MEMBER = static readonly x = 1
//: MEMBER = private static readonly x: number = 1
//: MEMBER = declare x: number
//: MEMBER = declare readonly x: number
//: MEMBER = declare static x: number
//: MEMBER = x?: number
//: MEMBER = x!: number
//: MEMBER = x?: number = 1
//: MEMBER = "x" = 1
//: MEMBER = ["x"] = 1
//: MEMBER = readonly ["x"]: number = 1
//: MEMBER = 1 = 1
//: MEMBER = #x = 1
//: MEMBER = readonly #x = 1
//: MEMBER = static #x = 1
//: MEMBER = [key: string]: any
//: MEMBER = static [key: string]: any
//: MEMBER = readonly [key: number]: any
//: MEMBER = x(): void {}
//: MEMBER = x?(): void {}
//: MEMBER = public async x(): Promise<void> {}
//: MEMBER = private *x(): any {}
//: MEMBER = protected async *x(): any {}
//: MEMBER = static x<T>(this: any, a?: T, ...b: T[]): T | undefined { return a }
//: MEMBER = get x(): number { return 1 }
//: MEMBER = set x(value: number) {}
//: MEMBER = public static get x(): number { return 1 }
//: MEMBER = x(a: string): void; x(a: number): void; x(a: any) {}
//: MEMBER = static { (this as any).x = 1 }
//: MEMBER = public = 1
//: MEMBER = private(): number { return 1 }
//: MEMBER = static readonly = 1
//: MEMBER = declare = 1
//: MEMBER = abstract = 1; override = 2
//: MEMBER = get = 1; set = 2; static = 3; async = 4
//: MEMBER = accessor = 1
//: MEMBER = readonly: number = 1
//: MEMBER = x = <T,>(a: T) => a
//: MEMBER = x = function <T>(this: any, a: T): T { return a }
//: MEMBER = x = class<T> { y?: T }
class C { _MEMBER_ }
export default () => [Object.getOwnPropertyNames(C.prototype).sort(), Object.getOwnPropertyNames(C).sort(), new C()];

//// an abstract class with _MEMBER_
//: MEMBER = abstract x: number
//: MEMBER = abstract x(): void
//: MEMBER = abstract get x(): number
//: MEMBER = protected abstract x: number
//: MEMBER = abstract accessor x: number
//: MEMBER = abstract readonly x: number; y = 1
//: MEMBER = abstract x(): void; y() { return 1 }
//: MEMBER = constructor(public x: number = 4) {}
abstract class Shape { _MEMBER_ }
class Square extends Shape { override x: any = 2 }
export default () => [Object.getOwnPropertyNames(Shape.prototype), new Square()];

//// an accessor: _ACCESSOR_
//: ACCESSOR = accessor x = 1
//: ACCESSOR = accessor x: number = 1
//: ACCESSOR = accessor x!: number
//: ACCESSOR = accessor x
//: ACCESSOR = accessor "x" = 1
//: ACCESSOR = accessor ["x"] = 1
//: ACCESSOR = accessor [key] = 1
//: ACCESSOR = accessor [key]: number = 1
//: ACCESSOR = accessor [(order.push("key"), key)] = (order.push("value"), 1)
//: ACCESSOR = accessor [`${"x"}`] = 1
//: ACCESSOR = accessor [key as string] = 1
//: ACCESSOR = accessor [key!]
//: ACCESSOR = static accessor x = 1
//: ACCESSOR = static accessor [key] = 1
//: ACCESSOR = static accessor [key]: number
//: ACCESSOR = accessor [Symbol.for("x")] = 1
//: ACCESSOR = public accessor x = 1
//: ACCESSOR = private accessor [key] = 1
//: ACCESSOR = protected static accessor x = 1
//: ACCESSOR = accessor 5 = 1
//: ACCESSOR = accessor x = [this].length
//: ACCESSOR = accessor x = () => 5
//: ACCESSOR = before = 1; accessor x = this.before + 1
//: ACCESSOR = accessor [key] = 1; accessor [key + 2] = 2
//: ACCESSOR = override accessor x = 1
const order: string[] = [];
const key = "x";
class Parent { x: any = 0 }
class Dial extends Parent { _ACCESSOR_ }
export default () => {
  const d = new Dial() as any;
  const names = Object.getOwnPropertyNames(Dial.prototype);
  return [d.x, (Dial as any).x, d.x2, d[5], d[Symbol.for("x")], names, order];
};

//// an accessor is set and read: _USE_
//: USE = d.level
//: USE = (d.level = 5, d.level)
//: USE = d.level++
//: USE = (d.level++, d.level)
//: USE = Object.keys(d)
//: USE = "level" in d
//: USE = Object.getOwnPropertyDescriptor(Dial.prototype, "level")!.get!.call(d)
//: USE = (() => { try { return Object.getOwnPropertyDescriptor(Dial.prototype, "level")!.get!.call({}) } catch (e) { return (e as Error).name } })()
//: USE = new (class extends Dial { get level() { return super.level + 100 } })().level
class Dial { accessor level = 1 }
const d = new Dial();
export default () => _USE_;

//// accessors with a computed name in a class that is made twice
const made = (key: string) => class { accessor [key] = key; static accessor [key + "s"] = key };
export default () => { const A = made("a"), B = made("b"); return [(new A() as any).a, (new B() as any).b, (A as any).as, (B as any).bs, (new A() as any).b]; };

//// names of classes: _CLASS_
//: CLASS = class {}
//: CLASS = class Named {}
//: CLASS = class<T> {}
//: CLASS = class<T> implements I<T> {}
//: CLASS = class extends Base {}
//: CLASS = class extends Base<string> implements I, J {}
//: CLASS = class extends (Base as any) {}
//: CLASS = class extends (class<T> { y?: T })<string> {}
//: CLASS = (class {})
//: CLASS = class { static x = 1 } as any
//: CLASS = class { accessor x = 1 }
//: CLASS = class { constructor(public x = 1) {} }
interface I<T = any> { x?: T } interface J {}
class Base<T = any> { z?: T }
const it = _CLASS_;
export default () => [it.name, new (it as any)(), Object.getPrototypeOf(it).name];

//// implements and heritage: _HEADER_
//: HEADER = class A implements I {}
//: HEADER = class A implements I, J<number> {}
//: HEADER = class A extends B implements I {}
//: HEADER = class A<T extends string = "x"> extends B<T> {}
//: HEADER = class A<const T> extends B<T> implements J<T> {}
//: HEADER = class A<in out T> {}
//: HEADER = abstract class A extends B {}
//: HEADER = class A extends mixin(B)<number> {}
//: HEADER = class A extends B<Array<Map<string, number>>> {}
interface I { x?: number } interface J<T> { y?: T }
class B<T = any> { b?: T }
function mixin<T extends new (...a: any[]) => any>(base: T): any { return class extends base { mixed = true } }
_HEADER_
export default () => [A.name, Object.getPrototypeOf(A).name, new (A as any)()];

//// fields end without semicolons: _FIELDS_
//: FIELDS = x = 1
//: FIELDS = x: number
//: FIELDS = x = 1 as number
//: FIELDS = x!: any
//: FIELDS = declare x: any
//: FIELDS = readonly x = 1
//: FIELDS = x = <any>1
//: FIELDS = accessor x = 1
//: FIELDS = accessor x: any
//: FIELDS = [key: string]: any
//: FIELDS = x(): void
class A {
  _FIELDS_
  ["y"]() { return 1 }
  private z = 2
  static *w() {}
}
interface A { x(): void }
export default () => [Object.getOwnPropertyNames(A.prototype), new A()];

//// private names: _USE_
//: USE = #x in this
//: USE = this.#x
//: USE = (this.#x = 3)
//: USE = this.#m()
//: USE = (this as P).#x
//: USE = this!.#x
//: USE = P.#s
//: USE = this?.#x
class P { #x: number = 1; static #s = 2; #m(): number { return this.#x + 10 } run() { return _USE_; } }
export default () => new P().run();

//// overloads of functions and constructors leave one
class O { constructor(); constructor(x: number); constructor(x?: any) { this.x = x } x: any; m(): void; m(a?: any): any { return a } }
function f(): void; function f(a: number): number; function f(a?: any) { return a }
export default () => [new (O as any)(4).m(5), f(6 as any), O.length, f.length];

//// static blocks and this types
class S {
  static a = 1;
  static b: number;
  static { this.b = this.a + 1; }
  static c = S.b + 1;
  self(): this { return this }
  is(this: S): this is S { return true }
}
export default () => [S.a, S.b, S.c, new S().self() instanceof S, new S().is()];

//// a class in a namespace, with its name exported: _MEMBER_
//: MEMBER = static x = 1; y = C.x
//: MEMBER = accessor x = 1
//: MEMBER = constructor(public x = 2) {}
//: MEMBER = static self = () => C
namespace N { export class C { _MEMBER_ } export const made = new C(); }
export default () => [N.made, typeof N.C];
