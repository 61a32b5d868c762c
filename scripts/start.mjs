// `npm start`: sets up what is missing, then serves until it is told to stop.
import { main } from "./child.mjs";
import { Fault, command } from "./fault.mjs";
import { serve, vacant, writable } from "./serve.mjs";
import { settings } from "./settings.mjs";
import { INTERRUPTED, setUp } from "./setup.mjs";

/** A server that ends this often within a minute will not stay. */
const ENDS = 5;

let serving = false;

await main(
  async () => {
    const { port, host, dataDir } = settings();
    // What would stop it in the end is said before the minutes of a first build.
    await vacant(host, port);
    writable(dataDir);
    await setUp();
    const server = await serve({ port, host, dataDir, log: (line) => process.stderr.write(`${line}\n`) });
    serving = true;
    console.log(`\n  Petri is at ${server.url}  (Ctrl-C stops it)\n`);
    for (const ends = []; ; ) {
      const how = await server.ended();
      const now = performance.now();
      ends.push(now);
      if (ends.filter((at) => now - at < 60_000).length >= ENDS) throw new Fault(`workerd ended ${ENDS} times within a minute (${how}): look at the lines above and run ${command()} again`);
      console.log(`  workerd ended (${how}) and is started again`);
      await server.restart();
    }
  },
  { onSignal: () => (serving ? 0 : 130), interrupted: INTERRUPTED },
);
