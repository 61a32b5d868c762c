// The types of the harness's input and of the frames it writes.

/**
 * A value that a program logged, threw or returned, as the harness writes it. The tests assert its shape.
 * @typedef {any} Json
 */

/**
 * The source of a program, or of its modules by name.
 * @typedef {string | import("./load.mjs").Modules} Program
 */

/**
 * The options that the host passes with a program.
 * @typedef {object} Options
 * @property {string} [id] the isolate's name; runs with the same name share the isolate
 * @property {string} [main] the main module
 * @property {string} [maps] the source maps of the modules
 * @property {string} [date] the compatibility date
 * @property {string[]} [flags] the compatibility flags
 * @property {Record<string, Json>} [env]
 * @property {string} [url]
 * @property {string} [method]
 * @property {[string, string][]} [headers]
 * @property {string} [body]
 * @property {string} [key] the host's key
 * @property {string} [entrypoint]
 * @property {string} [prompt]
 * @property {Json[]} [args]
 * @property {number} [outputBytes] the bound of the body or the result, in bytes
 * @property {number} [cpuMs] the CPU budget, in milliseconds
 * @property {boolean} [end] whether to end the isolate
 */

/**
 * The frames by their `t`. The harness writes all but the last two.
 * @typedef {object} FramesByName
 * @property {{ t: "start", v: number, warm: boolean }} start
 * @property {{ t: "console", level: string, ms: number, group: number, at?: string, args: Json[], stack?: string }} console
 * @property {{ t: "error", phase: string, ms: number, error: Json }} error
 * @property {ResponseFrame} response
 * @property {{ t: "body", base64: string }} body
 * @property {{ t: "body_cut" }} body_cut
 * @property {{ t: "result", value?: Json }} result
 * @property {{ t: "stopped", place: number }} stopped
 * @property {{ t: "end", ms: number, outcome: string, console_dropped: number }} end
 * @property {{ t: "host", message: string }} host an error of the loader; always the last frame
 * @property {{ t: "refused", status: number, text: string }} refused in place of a run that the harness refused
 */

/**
 * @typedef {object} ResponseFrame
 * @property {"response"} t
 * @property {number} ms
 * @property {number} status
 * @property {string} status_text
 * @property {[string, string][]} headers
 * @property {boolean} body whether the response has a body
 * @property {boolean} [websocket]
 */

/** @typedef {FramesByName[keyof FramesByName]} Frame */

/**
 * A run whose frames are read as they arrive: `next` waits for a frame, `stop` aborts the request.
 * @typedef {{ next: () => Promise<Frame>, stop: () => void }} OpenRun
 */

/**
 * Runs a program and returns its frames; `open` waits for the first frame only.
 * @typedef {((program: Program, options?: Options) => Promise<import("./workerd.mjs").Frames>) & {
 *   open: (program: Program, options?: Options) => Promise<OpenRun>,
 * }} Run
 */

export {};
