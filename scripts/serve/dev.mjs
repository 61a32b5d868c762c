// `npm run dev`: runs wrangler dev, which builds again when a source changes. PETRI_BUILD in package.json selects quick builds.
import { vacant } from "./address.mjs";
import { main } from "../lib/process.mjs";
import { devKey } from "./keys.mjs";
import { settings } from "./settings.mjs";
import { INTERRUPTED, setUp } from "../build/set-up.mjs";
import { wrangler } from "./wrangler.mjs";

let serving = false;

await main(
  async () => {
    const { port, host } = settings();
    await vacant(host, port);
    devKey();
    await setUp();
    serving = true;
    // For port 0, wrangler picks a port and does not pass it to the Worker.
    const told = port === 0 ? [] : ["--var", `PORT:${port}`];
    return wrangler(["dev", "--port", String(port), "--ip", host, ...told, ...process.argv.slice(2)]);
  },
  { onSignal: () => (serving ? 0 : 130), interrupted: INTERRUPTED },
);
