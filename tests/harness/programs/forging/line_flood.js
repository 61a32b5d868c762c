// of 12,000 lines the first 5,000 are kept

export default {
  async fetch() {
    for (let i = 0; i < 6000; i++) console.log(i);
    for (let i = 0; i < 6000; i++) console.error(new Error("x"));
    return new Response("fine");
  },
};
