// What a console can say. Unfold what has a triangle; a place on the right leads to its line.
class Dish {
  readonly colonies = new Map([["a", 3], ["b", 5]]);
  get area(): number { throw new Error("getters are not called"); }
}

export default (request: Request) => {
  console.info("%cstyled%c, %d of %i, %s and %o", "color: teal", "", 4.2, 4.2, "text", { an: "object" });
  console.table([{ dish: "A", colonies: 3 }, { dish: "B", colonies: 5 }]);

  console.group("a group");
  console.log(new Dish());
  console.group("within it");
  console.log([1, , 3], new Set(["x"]), new Uint8Array(4), Symbol("s"), 10n, /re/g, new Date(0));
  console.groupEnd();
  console.groupEnd();

  const cycle: Record<string, unknown> = { name: "ouroboros" };
  cycle.itself = cycle;
  console.log(cycle);

  console.time("a while");
  for (let n = 0; n < 3; n++) console.count("turn");
  console.timeEnd("a while");

  console.assert(1 > 2, "one is not more than %d", 2);
  console.warn("careful");
  console.error(new Error("outer", { cause: new TypeError("inner") }));
  console.trace("how it came here");
  return new Response("look at the console\n");
};
