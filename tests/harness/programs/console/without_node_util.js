// where there is no node:util, a promise's state is not known
// The entries of an iterator are not known either; a Response shows its status.

export default {
  fetch() {
    console.log(Promise.resolve(1), new Map([[1, 2]]).keys(), new Response("x", { status: 201 }));
    return new Response(null);
  },
};
