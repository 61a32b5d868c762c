// `npm run dev`: wrangler dev, which builds again when a source changes: quick builds, as PETRI_BUILD in package.json says.
import { main } from "./child.mjs";
import { vacant } from "./serve.mjs";
import { settings } from "./settings.mjs";
import { INTERRUPTED, setUp } from "./setup.mjs";
import { wrangler } from "./wrangler.mjs";

let serving = false;

await main(
  async () => {
    const { port, host } = settings();
    await vacant(host, port);
    await setUp();
    serving = true;
    return wrangler(["dev", "--port", String(port), "--ip", host, ...process.argv.slice(2)]);
  },
  { onSignal: () => (serving ? 0 : 130), interrupted: INTERRUPTED },
);
