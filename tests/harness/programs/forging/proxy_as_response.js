// a proxy of a Response is not accepted as the response
// The run ends with an error that says so.

export default { fetch: () => new Proxy(new Response("forged"), {}) };
