// the values in a promise or an iterator count towards the bounds of a line
// The first line cuts the string of the promise at 10,000 characters; the second line leaves out strings.

const long = "x".repeat(300000);

export default {
  async fetch() {
    console.log([Promise.resolve(long)]);
    console.log(new Set(Array.from({ length: 99 }, (_, i) => i + long)).values());
    return new Response(null);
  },
};
