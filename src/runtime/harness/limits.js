// @ts-check
// Every bound of the harness, in one place. Lengths of text are UTF-16 code units, as JavaScript counts them.

/** Runs that may be active in one isolate at once; a program that calls itself through its own exports stops here. */
export const CONCURRENT_RUNS = 16;
/** Milliseconds after which a run no longer counts: the runtime drops one that hangs without a word, and no host waits that long. */
export const RUN_MS = 60_000;

/** Nested containers of a value that its tree holds; deeper ones are elided, but where the text shows more. */
export const DEPTH = 6;
/** The same whatever `console.dir` is asked for: what reads a tree nests no deeper. */
export const DEPTH_MAX = 28;
/** Length of what the trees of one console line hold beyond what its text shows, as JSON text. */
export const DEEP_LENGTH = 64 * 1024;
/** Length of one string inside of something, as in Node; longer ones are cut and say how long they were. */
export const STRING_LENGTH = 10_000;
/** Length of a property's name, a class's name, an error's message or a stack. */
export const NAME_LENGTH = 10_000;
/** Items of one array, entries of one map or set, bytes of one buffer, as in Node. */
export const ITEMS = 100;
/** Bits of a bigint that are written out: 301,030 digits. Ten times as many take half a second in one piece. */
export const BIGINT_BITS = 1_000_000n;
/** Calls of `nodejs.util.inspect.custom` within one another. */
export const CUSTOM_CALLS = 32;
/** Absent indexes passed one by one before the array's keys are listed to find the next present one. */
export const HOLE_SCAN = 1000;

/** Console lines (and errors nobody caught) of one run; later ones are dropped and counted. */
export const RUN_LINES = 5000;
/** Length of one run's console: of its text, names and numbers. The line that goes over it is cut; later lines are dropped and counted. */
export const RUN_LENGTH = 1024 * 1024;
/** What each console line takes of that beyond what it shows. */
export const LINE_OVERHEAD = 16;

/** Length of the error that ended a run. */
export const ERROR_LENGTH = 256 * 1024;

/** Bytes of one body frame, before base64. A multiple of 3, so that no frame but the last is padded. */
export const BODY_FRAME_BYTES = 48 * 1024;
/** Bytes kept of a body where the host names no bound. */
export const BODY_BYTES = 1024 * 1024;
/** Frames the host may be behind before the body waits for it. */
export const FRAMES_AHEAD = 16;

/** Stack frames looked at to find the line that called the console. */
export const STACK_FRAMES = 16;

/** Length of a response's status text and headers, as JSON text. */
export const HEAD_LENGTH = 256 * 1024;
/** Arrays and objects a function's result may nest; the host reads no more than 128. */
export const RESULT_DEPTH = 100;

/** Responses that the caches of an isolate hold, all together. */
export const CACHE_ENTRIES = 100;
/** Bytes of their addresses, headers and bodies. */
export const CACHE_BYTES = 4 * 1024 * 1024;

/** Milliseconds a program may take without giving way, where the host says nothing. */
export const CPU_MS = 500;
