// the status, status text and headers of a response arrive
// Each Set-Cookie header is separate.

export default {
  fetch() {
    const headers = new Headers({ "x-a": "1" });
    headers.append("set-cookie", "a=1, b");
    headers.append("Set-Cookie", "c=2");
    return new Response(null, { status: 418, statusText: "Teapot", headers });
  },
};
