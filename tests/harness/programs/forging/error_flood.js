// of 7,000 errors the first 5,000 are kept

export default {
  async fetch() {
    for (let i = 0; i < 6000; i++) reportError(i);
    for (let i = 0; i < 1000; i++) Promise.reject(i);
    return new Response("fine");
  },
};
