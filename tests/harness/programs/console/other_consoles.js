// console.context writes to the same console
// Profiles and time stamps write nothing.

export default {
  async fetch() {
    console.context("x").log("heard");
    for (const name of ["timeStamp", "profile", "profileEnd"]) console[name]("x");
    return new Response(null);
  },
};
