// a response that is none
// A proxy of a Response is no Response: the run ends with an error that says so.

export default { fetch: () => new Proxy(new Response("forged"), {}) };
