// the harness's file cannot be written

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
