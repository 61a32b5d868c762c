// A few paths. Change method and path under "Request", and run it again.
type Handler = (request: Request, match: Record<string, string>) => Response | Promise<Response>;

const routes: [method: string, path: URLPattern, handler: Handler][] = [
  ["GET", new URLPattern({ pathname: "/" }), () => new Response("Try /hello/you, or POST something to /echo\n")],
  ["GET", new URLPattern({ pathname: "/hello/:name" }), (_, { name }) => new Response(`Hello, ${name}!\n`)],
  ["POST", new URLPattern({ pathname: "/echo" }), async (request) => new Response(await request.text())],
];

export default {
  async fetch(request: Request): Promise<Response> {
    for (const [method, path, handler] of routes) {
      const match = path.exec(request.url);
      if (!match) continue;
      console.log(request.method, new URL(request.url).pathname, "is", path.pathname);
      if (method !== request.method) return new Response("Method not allowed\n", { status: 405, headers: { allow: method } });
      return handler(request, match.pathname.groups as Record<string, string>);
    }
    return new Response("Not found\n", { status: 404 });
  },
};
