// a flood of errors
// The run keeps the first 5,000 of 7,000 errors.

export default {
  async fetch() {
    for (let i = 0; i < 6000; i++) reportError(i);
    for (let i = 0; i < 1000; i++) Promise.reject(i);
    return new Response("fine");
  },
};
