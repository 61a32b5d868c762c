// what a promise or an iterator holds is held to the bounds of a line
// The first line cuts the promise's string at 10,000 characters, the second leaves strings out.

const long = "x".repeat(300000);

export default {
  async fetch() {
    console.log([Promise.resolve(long)]);
    console.log(new Set(Array.from({ length: 99 }, (_, i) => i + long)).values());
    return new Response(null);
  },
};
