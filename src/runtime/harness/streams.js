// @ts-check
// `process.stdout` and `process.stderr`: what a program writes there is a part of its output as it is, without the platform's prefix
// and without a line break after it.

import { writeStream } from "./console.js";
import { call, indexOf, replace, toText, typedArrayTag } from "./primordials.js";

const { decode } = TextDecoder.prototype,
  STREAMING = Object.freeze({ __proto__: null, stream: true });

/** Makes the streams of Node's `process` write frames. Must be called before the program is evaluated. @param {any} process */
export function installStreams(process) {
  installStream(process, "stdout");
  installStream(process, "stderr");
}

/** @param {any} process @param {"stdout" | "stderr"} name */
function installStream(process, name) {
  const stream = process[name],
    decoder = new TextDecoder();
  if (stream === null || typeof stream !== "object" || typeof stream._write !== "function") return;
  const { _write } = {
    /** @param {any} chunk bytes, or text where the program asked for that @param {string} _encoding @param {(error?: any) => void} done */
    _write(chunk, _encoding, done) {
      // A character may be written in several pieces.
      writeStream(
        name,
        call(typedArrayTag, chunk) === undefined ? toText(chunk) : call(decode, decoder, chunk, STREAMING),
      );
      done();
    },
  };
  replace(stream, "_write", _write);
}

/**
 * The stream that a line is for if the platform made it of what was written to the file descriptors 1 and 2: it comes as `stdout: …` and
 * `stderr: …`, a line at a time.
 * @param {ArrayLike<any>} args @returns {"stdout" | "stderr" | ""}
 */
export function writtenToDescriptor(args) {
  const text = args[0];
  if (args.length !== 1 || typeof text !== "string") return "";
  return call(indexOf, text, "stdout: ") === 0 ? "stdout" : call(indexOf, text, "stderr: ") === 0 ? "stderr" : "";
}
