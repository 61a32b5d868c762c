// the result of the 50th nested thenable is the response

let n = 0;

export default {
  fetch: () => ({
    then(resolve) {
      resolve(++n < 50 ? { then: this.then.bind(this) } : new Response("deep"));
    },
  }),
};
