// Keeps a server up: started again when it ended, and when a program that nothing can stop holds it up.
import { Fault, command } from "./fault.mjs";

/** A server that ends this often within a minute will not stay. */
const ENDS = 5;
/** Milliseconds without an answer after which nothing will come any more: twice what the guards leave a program at a time. */
const SILENCE = 10_000;
/** Milliseconds between two questions. */
const PAUSE = 1_000;

/**
 * Keeps a server up until this process ends.
 * @param {import("./serve.mjs").Server} server
 * @param {{ say: (line: string) => void, silence?: number, signal?: AbortSignal }} options `silence` in milliseconds; `signal` ends it
 * @throws {Fault} where the server ends again and again
 */
export async function supervise(server, { say, silence = SILENCE, signal }) {
  for (const ends = []; !signal?.aborted; ) {
    const over = new AbortController();
    const how = await Promise.race([server.ended(), silent(server.url, silence, over.signal), aborted(signal)]);
    over.abort();
    if (signal?.aborted) return;
    if (how === null) {
      say(`Petri did not answer for ${silence / 1000} s, a program holds it up: workerd is killed and started again`);
      // It would not hear that it is asked to end.
      await server.restart("SIGKILL");
      continue;
    }
    const now = performance.now();
    ends.push(now);
    if (ends.filter((at) => now - at < 60_000).length >= ENDS) throw new Fault(`workerd ended ${ENDS} times within a minute (${how}): look at the lines above and run ${command()} again`);
    say(`workerd ended (${how}) and is started again`);
    await server.restart();
  }
}

/** Resolves to `null` once nothing answers for so long. One that refuses at once is no longer there, which is not for this to tell. */
async function silent(url, silence, signal) {
  for (;;) {
    const late = AbortSignal.timeout(silence);
    await fetch(`${url}/healthz`, { signal: AbortSignal.any([late, signal]) }).then((response) => response.text(), () => {});
    if (signal.aborted) return new Promise(() => {});
    if (late.aborted) return null;
    await new Promise((next) => setTimeout(next, Math.min(PAUSE, silence)));
  }
}

/** @param {AbortSignal} [signal] */
const aborted = (signal) => new Promise((done) => signal?.addEventListener("abort", done, { once: true }));
