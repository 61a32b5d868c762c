// a call of the harness
// The run is whole, as tampering/attacked.js says: both lines with every value, the response, one end.

import * as harness from "../harness.js";

export default () => {
  try {
    harness.default.fetch(new Request("http://x"), {}, { props: { main: "user/main.js", prompt: "" } });
  } catch {}
};
