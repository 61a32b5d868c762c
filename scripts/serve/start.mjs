// `npm start`: sets up what is missing, then serves Petri until the process is told to stop.
import { setUp } from "../build/build.mjs";
import { main } from "../lib/main.mjs";
import { vacant } from "./address.mjs";
import { lockData } from "./data-lock.mjs";
import { writable } from "./data.mjs";
import { keys } from "./keys.mjs";
import { Output } from "./output.mjs";
import { serve } from "./serve.mjs";
import { settings } from "./settings.mjs";
import { moveShares } from "./shares.mjs";
import { supervise } from "./supervisor.mjs";

let serving = false;

await main(
  async () => {
    const { port, host, dataDir, runners, memory, runnerMemory, events } = settings();
    // These checks come before the first build, which takes minutes.
    await vacant(host, port);
    writable(dataDir);
    await lockData(dataDir);
    keys(dataDir);
    await moveShares(dataDir);
    await setUp();
    const out = new Output(1);
    const err = new Output(2);
    const say = (/** @type {string} */ line) => out.line(`  ${line}`);
    const log = (/** @type {string} */ line) => err.line(line);
    /** @param {import("./runners.mjs").RunnerEvent} event */
    const tell = event => {
      if (events === "json") out.line(JSON.stringify({ time: new Date().toISOString(), ...event }));
      else if (event.event !== "started") say(event.words);
    };
    const server = await serve({ port, host, dataDir, runners, runnerMemory, log, tell });
    serving = true;
    // An error of the supervisor must not end the server.
    process.on("uncaughtException", error =>
      err.line(`  the supervisor met an error and goes on: ${error?.stack ?? error}`),
    );
    out.line(`\n  Petri is at ${server.url}  (Ctrl-C stops it)\n`);
    await supervise(server, { say, memory });
  },
  { onSignal: () => (serving ? 0 : 130) },
);
