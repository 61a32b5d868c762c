// callers of a sloppy function
// A module is strict: arguments.callee is a TypeError.

import f from "./lib/sloppy.js";

export default { fetch: () => new Response(String(f())) };
