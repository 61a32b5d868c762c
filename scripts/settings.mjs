// What a person may set: PORT, HOST, PETRI_DATA.
import { resolve } from "node:path";
import { Fault, command } from "./fault.mjs";
import { root } from "./paths.mjs";

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ port: number, host: string, dataDir: string }} `port` 0 picks a free one; `dataDir` is absolute
 * @throws {Fault}
 */
export function settings(env = process.env) {
  const { PORT: port = "8787", HOST: host = "127.0.0.1", PETRI_DATA: data = ".data" } = env;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Fault(`PORT is "${port}": give a number from 0 to 65535, as in PORT=8787 ${command()}`);
  return { port: Number(port), host, dataDir: resolve(root, data) };
}
