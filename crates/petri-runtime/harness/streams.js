// @ts-check
// `process.stdout` and `process.stderr`: text that a program writes there is output unchanged, without the platform's
// prefix and without an added line break.

import { writeStream } from "./console.js";
import { call, indexOf, replace, toText, typedArrayTag } from "./primordials.js";

const { decode } = TextDecoder.prototype,
  STREAMING = Object.freeze({ __proto__: null, stream: true });

/**
 * Makes the streams of Node's `process` write frames. Must be called before the program is evaluated.
 * @param {any} process
 */
export function installStreams(process) {
  installStream(process, "stdout");
  installStream(process, "stderr");
}

/**
 * @param {any} process
 * @param {"stdout" | "stderr"} name
 */
function installStream(process, name) {
  const stream = process[name],
    decoder = new TextDecoder();
  if (stream === null || typeof stream !== "object" || typeof stream._write !== "function") return;
  const { _write } = {
    /**
     * @param {any} chunk bytes, or text if the stream does not encode strings
     * @param {string} _encoding
     * @param {(error?: any) => void} done
     */
    _write(chunk, _encoding, done) {
      // A streaming decoder, since a character may be split over several writes.
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
 * The stream of a console line that the platform made from a write to file descriptor 1 or 2: it calls the console with
 * `stdout: …` or `stderr: …`, one line at a time.
 * @param {ArrayLike<any>} args
 * @returns {"stdout" | "stderr" | ""}
 */
export function writtenToDescriptor(args) {
  const text = args[0];
  if (args.length !== 1 || typeof text !== "string") return "";
  return call(indexOf, text, "stdout: ") === 0 ? "stdout" : call(indexOf, text, "stderr: ") === 0 ? "stderr" : "";
}
