// Uses lodash-es and logs the results.
import _ from "./lib/lodash.js";
const data = _.range(300).map(n => ({
  id: n,
  group: "g" + ((n * 7) % 5),
  tags: _.times(n % 4, t => "t" + t),
  nested: { a: { b: [n, n * 2] } },
}));
console.log(_.mapValues(_.groupBy(data, "group"), list => _.sumBy(list, "id")));
console.log(
  _.orderBy(data, ["group", "id"], ["desc", "asc"])
    .slice(0, 5)
    .map(d => d.id),
);
console.log(
  _.flattenDeep([1, [2, [3, [4, [5, [6]]]]]]),
  _.chunk(_.range(10), 3),
  _.zip([1, 2], ["a", "b"], [true, false]),
);
console.log(_.merge({}, ...data.slice(0, 20)), _.cloneDeep(data[7]), _.isEqual(_.cloneDeep(data), data));
console.log(
  _.camelCase("some words here"),
  _.kebabCase("SomeWordsHere"),
  _.startCase("fooBar"),
  _.deburr("déjà vu"),
  _.escape("<a & b>"),
  _.truncate("hi-diddly-ho there, neighborho", { length: 24, separator: " " }),
);
console.log(
  _.chain(data)
    .filter(d => d.id % 3 === 0)
    .map("nested.a.b")
    .flatten()
    .uniq()
    .take(12)
    .value(),
);
console.log(
  _.words("fred, barney, & pebbles"),
  _.padStart("abc", 6, "_-"),
  _.parseInt("08"),
  _.template("hello <%= user %>", { imports: {} }).source.length > 0,
);
const curried = _.curry((a, b, c) => [a, b, c]),
  memo = _.memoize(n => (n < 2 ? n : memo(n - 1) + memo(n - 2)));
console.log(
  curried(1)(2)(3),
  memo(60),
  _.flow([n => n + 1, n => n * n])(3),
  _.partial((a, b) => a - b, _, 1)(5),
  _.spread((a, b) => a + b)([1, 2]),
);
console.log(
  _.get(data, "[5].nested.a.b[1]"),
  _.set({}, "a[0].b.c", 4),
  _.unset({ a: [1] }, "a[0]"),
  _.invert({ a: 1, b: 2 }),
  _.pick({ a: 1, b: 2 }, ["a"]),
  _.omit({ a: 1, b: 2 }, "a"),
  _.defaultsDeep({ a: { b: 2 } }, { a: { b: 1, c: 3 } }),
);
console.log(
  _.intersectionBy([2.1, 1.2], [2.3, 3.4], Math.floor),
  _.xor([2, 1], [2, 3]),
  _.sortedIndexBy([{ x: 4 }, { x: 5 }], { x: 4 }, "x"),
  _.pullAllBy([{ x: 1 }, { x: 2 }], [{ x: 1 }], "x"),
  _.unionWith([[1]], [[1], [2]], _.isEqual),
);
console.log(
  _.before(3, n => n)(1),
  _.after(2, () => 1)(),
  _.once(() => 5)(),
  _.ary(parseInt, 1)("10", 2),
  _.rearg((a, b) => [a, b], 1, 0)(1, 2),
  _.over([Math.max, Math.min])(1, 2, 3),
  _.cond([
    [_.matches({ a: 1 }), _.constant("one")],
    [_.stubTrue, _.constant("other")],
  ])({ a: 1 }),
);
console.log(
  _.functions(_).length,
  _.keysIn({ a: 1 }),
  _.toPath("a[0].b"),
  _.inRange(3, 2, 4),
  _.clamp(-10, -5, 5),
  _.round(4.006, 2),
  _.mean([4, 2, 8]),
  _.conformsTo({ b: 2 }, { b: n => n > 1 }),
);
export default () =>
  new Promise(resolve => {
    const f = _.debounce(n => resolve(n), 5);
    for (let i = 0; i < 10; i++) f(i);
  });
