// a then on Object.prototype breaks the program, not the run
// The line is told, and the error of then ends the run.

Object.prototype.then = () => {
  throw new Error("then");
};

export default {
  async fetch() {
    console.log("said");
    return new Response("body");
  },
};
