// a call of the harness
// The run is complete, as in tampering/attacked.js: both lines with every value, the response, and one end frame.

import * as harness from "../harness.js";

export default () => {
  try {
    harness.default.fetch(new Request("http://x"), {}, { props: { main: "user/main.js", prompt: "" } });
  } catch {}
};
