// a call of the harness

import * as harness from "../harness.js";

export default () => {
  try {
    harness.default.fetch(new Request("http://x"), {}, { props: { main: "user/main.js", prompt: "" } });
  } catch {}
};
