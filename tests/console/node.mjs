// Reads entries from standard input as a JSON array and writes what this Node prints for each to standard output. This
// must be a separate process: with async hooks, as test runners set them, every promise shows two more properties.

import { text } from "node:stream/consumers";
import { nodeText } from "./sides.mjs";

const texts = [];
for (const entry of JSON.parse(await text(process.stdin))) texts.push(await nodeText(entry));
process.stdout.write(JSON.stringify(texts), () => process.exit());
