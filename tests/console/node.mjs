// What this Node prints for the entries on standard input, a JSON array; the texts go to standard output. Nothing else runs in this
// process: with hooks on what is asynchronous, as test runners have them, every promise shows two properties more.

import { text } from "node:stream/consumers";
import { nodeText } from "./sides.mjs";

const texts = [];
for (const entry of JSON.parse(await text(process.stdin))) texts.push(await nodeText(entry));
process.stdout.write(JSON.stringify(texts), () => process.exit());
