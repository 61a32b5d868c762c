// 100,000 nested groups, and twice as many ends, leave the console working

export default {
  async fetch() {
    for (let i = 0; i < 100000; i++) console.group();
    console.log("deep");
    for (let i = 0; i < 200000; i++) console.groupEnd();
    console.log("out");
    return new Response("fine");
  },
};
