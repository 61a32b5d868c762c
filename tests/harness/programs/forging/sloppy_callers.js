// arguments.callee is a TypeError
// Every module is strict.

import f from "./lib/sloppy.js";

export default { fetch: () => new Response(String(f())) };
