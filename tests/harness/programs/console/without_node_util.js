// without node:util, the state of a promise is not shown
// The entries of an iterator are not shown either; a Response shows its status.

export default {
  fetch() {
    console.log(Promise.resolve(1), new Map([[1, 2]]).keys(), new Response("x", { status: 201 }));
    return new Response(null);
  },
};
