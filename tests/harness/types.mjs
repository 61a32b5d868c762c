// The types of what the harness is given and of what it writes.

/** A value that a program printed, threw or returned, as the harness writes it: a test asserts its form. @typedef {any} Json */

/** The text of a program, or of its modules by name. @typedef {string | import("./load.mjs").Modules} Program */

/**
 * What the host gives with a program.
 * @typedef {object} Options
 * @property {string} [id] the isolate's name: runs with the same one share it
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
 * @property {number} [outputBytes] bound of the body or the result
 * @property {number} [cpuMs] bound of the time in the program
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
 * @property {{ t: "host", message: string }} host an error of the loader, after which nothing comes
 * @property {{ t: "refused", status: number, text: string }} refused in place of a run
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
 * A run whose frames are read as they come: `next` waits for a frame, `stop` stops listening.
 * @typedef {{ next: () => Promise<Frame>, stop: () => void }} OpenRun
 */

/**
 * Runs a program and gives its frames; `open` waits for the first frame only.
 * @typedef {((program: Program, options?: Options) => Promise<import("./workerd.mjs").Frames>) & {
 *   open: (program: Program, options?: Options) => Promise<OpenRun>,
 * }} Run
 */

export {};
