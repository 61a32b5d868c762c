// the response's head
// The status, its text and each header arrive, and each cookie is a header of its own.

export default {
  fetch() {
    const headers = new Headers({ "x-a": "1" });
    headers.append("set-cookie", "a=1, b");
    headers.append("Set-Cookie", "c=2");
    return new Response(null, { status: 418, statusText: "Teapot", headers });
  },
};
