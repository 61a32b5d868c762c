// values below the shown depth take a bounded share of the console
// Nine lines of 900,000 characters below the depth that is shown.

export default {
  async fetch() {
    for (let i = 0; i < 9; i++) {
      console.log({ a: { b: { c: { d: Array.from({ length: 100 }, () => "x".repeat(9000)) } } } }, i);
    }
    return new Response(null);
  },
};
