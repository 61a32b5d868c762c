// no other console is left that nobody hears
// The line of a context is told; profiles and time stamps say nothing.

export default {
  async fetch() {
    console.context("x").log("heard");
    for (const name of ["timeStamp", "profile", "profileEnd"]) console[name]("x");
    return new Response(null);
  },
};
