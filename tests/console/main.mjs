// `npm run compare:console` rewrites cases.json: what Node prints for each entry of expressions.mjs, with the frames
// that the harness writes for the entry. Prints each entry for which Petri's text of the frames differs. An argument
// selects the entries that contain it; then nothing is written.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { start } from "../harness/workerd.mjs";
import { DIFFERENCES } from "./differences.mjs";
import { entries } from "./expressions.mjs";
import { harnessFrames, withoutFrames } from "./sides.mjs";

const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const [part] = process.argv.slice(2);

test("compare with Node", async () => {
  if (!process.version.startsWith("v24."))
    throw new Error(`this is Node ${process.version}; what is compared with is Node 24`);
  const chosen = entries().filter(entry => !part || entry.includes(part));
  const frames = await harnessFrames(await start(), chosen);
  const texts = petriTexts(frames),
    printed = nodeTexts(chosen);
  const cases = [];
  let different = 0;
  for (const [at, source] of chosen.entries()) {
    const text = withoutFrames(printed[at]),
      petri = withoutFrames(texts[at]);
    const known = DIFFERENCES.find(({ sources }) =>
      sources.some(one => source === one || (one instanceof RegExp && one.test(source))),
    );
    cases.push({ source, frames: frames[at], text, ...(petri === text ? {} : { petri, reason: known?.reason }) });
    if (petri === text || known) continue;
    different++;
    console.log(`\n${source}\n--- Node prints\n${text}--- Petri prints\n${petri}`);
  }
  console.log(
    `${chosen.length} entries, ${different} differ, ${cases.filter(({ reason }) => reason).length} are known to differ`,
  );
  if (!part && different === 0)
    writeFileSync(path("cases.json"), `[\n${cases.map(one => JSON.stringify(one)).join(",\n")}\n]\n`);
  if (different > 0) process.exitCode = 1;
});

/**
 * Returns what Node prints for each entry.
 * @param {string[]} chosen
 * @returns {string[]}
 */
function nodeTexts(chosen) {
  return JSON.parse(output(process.execPath, [path("node.mjs")], JSON.stringify(chosen)));
}

/**
 * Returns the output of a command, which must succeed.
 * @param {string} command
 * @param {string[]} args
 * @param {string} input
 */
function output(command, args, input) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

/**
 * Returns the text that Petri makes of the frames of each entry.
 * @param {import("./sides.mjs").ConsoleFrame[][]} all
 */
function petriTexts(all) {
  const lines = all
    .flatMap(frames => [{ level: "debug", group: 0, args: ["next entry"] }, ...frames])
    .map(frame => JSON.stringify({ t: "console", ms: 0, ...frame }));
  const stdout = output(path("../../target/debug/examples/console_text"), [], lines.join("\n") + "\n");
  /** @type {string[]} */
  const texts = [];
  for (const line of stdout.split("\n").filter(Boolean)) {
    const [level, group, text] = JSON.parse(line);
    if (level === "debug" && text === "next entry") texts.push("");
    else if (level === "stdout" || level === "stderr") texts[texts.length - 1] += text;
    else if (level !== "clear")
      texts[texts.length - 1] += text
        .split("\n")
        .map((/** @type {string} */ one) => "  ".repeat(group) + one + "\n")
        .join("");
  }
  return texts;
}
