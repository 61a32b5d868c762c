// Runs programs uncompiled and compiled in the same engine, and prints where they end differently.
//
//   npm run differential                           all groups that need no arguments
//   npm run differential -- parser-tests           one group: types, parser-tests, libraries, programs, test262
//   npm run differential -- types ../src           types erased as by TypeScript's compiler, in the files of a folder
//   npm run differential -- programs 20000         20,000 random programs; a third argument is the first seed
//   npm run differential -- test262 ../test262 language/expressions     the tests of a copy of test262, or of one folder
//   npm run differential -- sample                 the part that `npm test` runs; the last line is JSON

import { SourceTextModule } from "node:vm";
import ts from "typescript";
import { startCompiler } from "../compiler.mjs";
import { compilerPath } from "../path.mjs";
import { compare } from "./compare.mjs";
import { generate, seeds } from "./generate.mjs";
import { libraries } from "./libraries.mjs";
import { parserTests } from "./parser-tests.mjs";
import { KNOWN } from "./known.mjs";
import { test262 } from "./test262.mjs";
import { compareTypes, typeScript } from "./types.mjs";

/** The number of random programs unless an argument gives it. */
const PROGRAMS = 2000,
  PROGRAMS_SAMPLE = 150;
/** The sample has every eighth of the parser tests. */
const EVERY = 8;

/**
 * @param {Iterable<number>} numbers
 * @returns {Generator<import("./compare.mjs").Program>}
 */
function* programs(numbers) {
  const options = {
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      isolatedModules: true,
      useDefineForClassFields: true,
    },
  };
  for (const seed of numbers) {
    const source = generate(seed);
    let outputText;
    try {
      const { diagnostics, ...output } = ts.transpileModule(source, options);
      if (diagnostics?.length) continue; // TypeScript cannot read the random program
      outputText = output.outputText;
      new SourceTextModule(outputText);
    } catch {
      continue;
    } // nor can the engine read TypeScript's output
    yield {
      name: `program ${seed}`,
      modules: { "main.ts": source },
      plain: { "main.ts": outputText },
      main: "main.ts",
      options: {},
    };
  }
}

/**
 * @template T
 * @param {Iterable<T>} items
 * @param {number} n
 */
function* every(items, n) {
  let i = 0;
  for (const item of items) if (i++ % n === 0) yield item;
}

const [what, argument, from] = process.argv.slice(2);
/** @type {Record<string, () => Iterable<import("./compare.mjs").Program>>} */
const bodies = {
  "parser-tests": parserTests,
  libraries,
  programs: () => programs(seeds(Number(argument ?? PROGRAMS), Number(from ?? 1))),
  test262: () => test262(argument, from),
};
const chosen =
  what === "sample"
    ? { "parser-tests": () => every(parserTests(), EVERY), libraries, programs: () => programs(seeds(PROGRAMS_SAMPLE)) }
    : what
      ? what === "types"
        ? {}
        : { [what]: bodies[what] }
      : { "parser-tests": bodies["parser-tests"], libraries: bodies.libraries, programs: bodies.programs };

process.on("unhandledRejection", () => {}); // rejections of the programs
const compiler = startCompiler(compilerPath());
const summary = [];
if (!what || what === "types" || what === "sample") {
  const count = { body: "types", agree: 0, ran: 0, disagree: 0, known: 0 };
  for (const { name, source } of every(
    typeScript(what === "types" ? argument : undefined),
    what === "sample" ? EVERY : 1,
  )) {
    const differs = await compareTypes(compiler, source);
    if (differs) {
      count.disagree++;
      console.log(`DISAGREE: types ${name}\n   ${differs}`);
    } else count.agree++;
  }
  summary.push(count);
  console.log(`types: ${count.agree} agree, ${count.disagree} disagree`);
}
for (const [name, body] of Object.entries(chosen)) {
  const count = { body: name, agree: 0, ran: 0, disagree: 0, known: 0 };
  for (const program of body()) {
    const { agree, plain, compiled } = await compare(compiler, program);
    if (plain.ended === "value") count.ran++;
    if (agree) {
      count.agree++;
      continue;
    }
    const reason = KNOWN.find(([pattern]) => pattern.test(program.name))?.[1];
    if (reason) count.known++;
    else count.disagree++;
    const differs = plain.log.findIndex((line, i) => line !== compiled.log[i]);
    console.log(`${reason ? "known" : "DISAGREE"}: ${name} ${program.name}${reason ? `, ${reason}` : ""}
   as it stands: ${plain.ended} ${plain.what.slice(0, 300)}
   as compiled:  ${compiled.ended} ${compiled.what.slice(0, 300)}${
     differs < 0
       ? ""
       : `
   line ${differs + 1} of its log: ${plain.log[differs]?.slice(0, 300)}
   and as compiled:   ${compiled.log[differs]?.slice(0, 300)}`
   }`);
  }
  summary.push(count);
  console.log(
    `${name}: ${count.agree} agree (${count.ran} of them ran to their end), ${count.disagree} disagree, ${count.known} differ for a reason`,
  );
}
await compiler.stop();
console.log(JSON.stringify(summary));
process.exit(summary.some(count => count.disagree > 0) ? 1 : 0);
