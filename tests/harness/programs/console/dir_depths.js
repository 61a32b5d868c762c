// console.dir shows the requested depth, and at most 28 levels
// Objects of 28, 29 and 12 levels.

function nested(levels) {
  let value = 1;
  for (let i = 0; i < levels; i++) value = { a: value };
  return value;
}

export default {
  async fetch() {
    console.dir(nested(28), { depth: null });
    console.dir(nested(29), { depth: Infinity });
    console.dir(nested(12), { depth: 8 });
    return new Response(null);
  },
};
