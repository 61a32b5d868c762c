// a thenable that settles twice
// The first answer counts: one response, and neither the second nor the errors are told.

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
