// the first result of a thenable that settles twice is the response
// Neither the second result nor the errors are reported.

export default {
  fetch: () => ({
    then(resolve, reject) {
      resolve(new Response("first"));
      resolve(new Response("second"));
      reject(new Error("third"));
      throw 4;
    },
  }),
};
