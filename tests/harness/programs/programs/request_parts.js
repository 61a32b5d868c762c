// the method, URL, headers and body of the request reach the program

export default {
  async fetch(request) {
    const parts = [request.method, request.url, request.headers.get("x-a"), await request.text()];
    return new Response(JSON.stringify(parts));
  },
};
