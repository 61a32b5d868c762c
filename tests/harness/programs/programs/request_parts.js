// the request
// The method, the address, the headers and the body reach the program as the host gave them.

export default {
  async fetch(request) {
    const parts = [request.method, request.url, request.headers.get("x-a"), await request.text()];
    return new Response(JSON.stringify(parts));
  },
};
