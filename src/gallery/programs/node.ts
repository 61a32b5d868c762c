// Many of Node's own modules are there to be imported; `fs` is a disk in
// memory, which is gone with the isolate.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { inspect } from "node:util";

export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const file = join(mkdtempSync("/tmp/dish-"), "prompt.txt");
    writeFileSync(file, prompt);
    console.log("written to", basename(file));

    const read = readFileSync(file);
    return new Response(
      inspect({
        text: read.toString(),
        base64: Buffer.from(read).toString("base64"),
        md5: createHash("md5").update(read).digest("hex"),
        node: process.version,
      }) + "\n",
    );
  },
};
