// Compares what TypeScript programs do as compiled by TypeScript's compiler and as compiled by Petri's.
//
//   npm run conformance                       the programs of tests/compiler/conformance/programs
//   npm run conformance -- enums              those in files whose names begin with "enums"
//   npm run conformance -- --corpus DIR       the .ts files of a folder, such as a test suite for TypeScript
//   npm run conformance -- --json             writes the counts as JSON in the last line
//
// Prints each program that differs, then the reasons for refusals, each with its count and an example. Exits with 1 if
// any program differs.

import { startCompiler } from "../compiler.mjs";
import { compilerPath } from "../path.mjs";
import { compare } from "./compare.mjs";
import { corpus } from "./corpus.mjs";
import { KNOWN } from "./known.mjs";
import { programs } from "./programs.mjs";
import { refusals } from "./refusals.mjs";

const args = process.argv.slice(2);
const json = args.includes("--json"),
  at = args.indexOf("--corpus"),
  folder = at < 0 ? undefined : args[at + 1];
if (at >= 0 && folder === undefined) {
  console.error("--corpus needs a folder: npm run conformance -- --corpus DIR");
  process.exit(2);
}
const topic = args.find((arg, i) => !arg.startsWith("--") && (at < 0 || i !== at + 1)) ?? "";

process.on("unhandledRejection", () => {}); // rejections of the programs
const compiler = startCompiler(compilerPath());
const count = { programs: 0, agree: 0, ran: 0, differ: 0, refused: 0, incomparable: 0, known: 0 };
/** @type {{ name: string, message: string }[]} */
const refused = [];
for (const program of folder === undefined ? programs() : corpus(folder)) {
  if (!program.name.startsWith(topic)) continue;
  const { kind: found, ran, what } = await compare(compiler, program);
  const reason =
    found === "differ" || found === "refused" ? KNOWN.find(([pattern]) => pattern.test(program.name))?.[1] : undefined;
  const kind = reason === undefined ? found : "known";
  if (reason !== undefined) console.log(`known: ${program.name}: ${reason}`);
  count.programs++;
  count[kind]++;
  if (ran) count.ran++;
  if (kind === "differ") console.log(`DIFFER ${program.name}\n   ${what}\n`);
  if (kind === "refused") refused.push({ name: program.name, message: what });
}
await compiler.stop();

const { kinds, unknown } = refusals(refused);
console.log("refused because");
for (const { reason, count, example } of kinds) console.log(`${String(count).padStart(6)}  ${reason}  (${example})`);
for (const { name, message } of unknown)
  console.log(`DIFFER ${name}\n   refused for no reason that is listed: ${message}`);
count.differ += unknown.length;
count.refused -= unknown.length;
console.log(
  `${count.programs} programs: ${count.agree} do the same (${count.ran} to their end), ${count.differ} differ, ` +
    `${count.known} differ for a reason, ${count.refused} refused, ${count.incomparable} that tsc refuses`,
);
if (json) console.log(JSON.stringify(count));
process.exit(count.differ > 0 ? 1 : 0);
