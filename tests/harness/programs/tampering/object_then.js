// a `then` on Object.prototype ends the run as a throw of the program
// The line is kept, and the error of `then` ends the run.

Object.prototype.then = () => {
  throw new Error("then");
};

export default {
  async fetch() {
    console.log("said");
    return new Response("body");
  },
};
