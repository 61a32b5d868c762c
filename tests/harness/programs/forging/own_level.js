// a console method takes no level from its receiver

export default {
  async fetch() {
    console.log.call({ level: "forged" }, "x");
    console["log"].apply(null, ["y"]);
    new (class {
      [Symbol.toPrimitive]() {
        return "forged";
      }
    })();
    return new Response("fine");
  },
};
