// `npm start`: sets up what is missing, then serves until it is told to stop.
import { main } from "./child.mjs";
import { claim } from "./claim.mjs";
import { serve, vacant, writable } from "./serve.mjs";
import { settings } from "./settings.mjs";
import { INTERRUPTED, setUp } from "./setup.mjs";
import { supervise } from "./supervisor.mjs";

let serving = false;

await main(
  async () => {
    const { port, host, dataDir } = settings();
    // What would stop it in the end is said before the minutes of a first build.
    await vacant(host, port);
    writable(dataDir);
    await claim(dataDir);
    await setUp();
    const server = await serve({ port, host, dataDir, log: (line) => process.stderr.write(`${line}\n`) });
    serving = true;
    console.log(`\n  Petri is at ${server.url}  (Ctrl-C stops it)\n`);
    await supervise(server, { say: (line) => console.log(`  ${line}`) });
  },
  { onSignal: () => (serving ? 0 : 130), interrupted: INTERRUPTED },
);
