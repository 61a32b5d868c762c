// Uses zod and logs what its schemas find.
import * as zodModule from "./lib/index.js";
const z = zodModule.z;
const Color = z.enum(["red", "green"]);
const User = z
  .object({
    id: z.number().int().positive(),
    name: z.string().min(2).max(20).trim(),
    email: z.email().optional(),
    color: Color.default("red"),
    tags: z.array(z.string()).max(3),
    at: z.coerce.date().optional(),
  })
  .strict();
const Tree = z.lazy(() => z.object({ value: z.number(), children: z.array(Tree) }));
const Shape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("circle"), r: z.number() }),
  z.object({ kind: z.literal("square"), side: z.number() }),
]);
const show = result =>
  result.success
    ? ["ok", result.data]
    : ["no", result.error.issues.map(issue => [issue.code, issue.path.join("."), issue.message])];
for (const value of [
  { id: 1, name: " ann ", tags: [] },
  { id: -1.5, name: "x", email: "no", tags: [1, 2, 3, 4], more: 1 },
  null,
  [],
  { id: 2, name: "bob", color: "blue", tags: ["a"], at: "2020-01-01" },
])
  console.log(show(User.safeParse(value)));
console.log(
  show(
    Tree.safeParse({
      value: 1,
      children: [
        { value: 2, children: [] },
        { value: "3", children: [{}] },
      ],
    }),
  ),
);
for (const value of [{ kind: "circle", r: 1 }, { kind: "square" }, { kind: "line" }])
  console.log(show(Shape.safeParse(value)));
console.log(show(z.record(z.string(), z.union([z.number(), z.boolean()])).safeParse({ a: 1, b: true, c: "x" })));
console.log(show(z.tuple([z.string(), z.number()]).rest(z.boolean()).safeParse(["a", 1, true, 2])));
console.log(
  show(
    z
      .string()
      .transform(s => s.length)
      .pipe(z.number().gt(3))
      .safeParse("abc"),
  ),
  show(z.map(z.string(), z.set(z.number())).safeParse(new Map([["a", new Set([1, "2"])]]))),
);
console.log(
  show(
    z
      .string()
      .refine(s => s.startsWith("a"), { message: "begin with a" })
      .superRefine((s, c) => {
        if (s.length < 9) c.addIssue({ code: "custom", message: "short" });
      })
      .safeParse("bcd"),
  ),
);
console.log(
  Color.options,
  User.keyof().options,
  User.partial().pick({ id: true }).parse({}),
  z.toJSONSchema(User.omit({ at: true })),
);
console.log(
  show(z.intersection(z.object({ a: z.number() }), z.object({ b: z.string() })).safeParse({ a: 1, b: "2" })),
  show(z.bigint().multipleOf(3n).safeParse(10n)),
  show(z.iso.datetime().safeParse("2020-01-01T00:00:00Z")),
);
export default async () =>
  show(await z.object({ a: z.string().refine(async s => s === "x", "must be x") }).safeParseAsync({ a: "y" }));
