// a thenable of thenables
// The answer is what the 50th thenable resolves with.

let n = 0;

export default {
  fetch: () => ({
    then(resolve) {
      resolve(++n < 50 ? { then: this.then.bind(this) } : new Response("deep"));
    },
  }),
};
