// files of the isolate
// The harness's file can be written by nobody.

import { outcomes } from "./lib/outcomes.js";

export default {
  async fetch() {
    const text = await outcomes(
      () =>
        import("node:fs").then(module =>
          module.readFileSync("/bundle/harness.js", "utf8").includes("nothing of the kind"),
        ),
      () => import("node:fs").then(module => module.writeFileSync("/bundle/harness.js", "x")),
    );
    return new Response(text);
  },
};
