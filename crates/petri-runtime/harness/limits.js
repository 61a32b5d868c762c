// @ts-check
// The limits of the harness. Lengths of text are in UTF-16 code units.

/** Most active runs in one isolate; also bounds a program that calls itself through its own exports. */
export const CONCURRENT_RUNS = 16;
/**
 * Milliseconds after which a run no longer counts as active: the runtime drops a hanging run without notice, and no
 * host waits that long.
 */
export const RUN_MS = 60_000;

/** Levels of nested containers in a value's tree; deeper ones are elided, unless the text shows more levels. */
export const DEPTH = 6;
/** Most levels of nesting, whatever options `console.dir` has: readers of a tree nest no deeper. */
export const DEPTH_MAX = 28;
/** Length of the parts of one console line's trees that its text does not show, as JSON text. */
export const DEEP_LENGTH = 64 * 1024;
/** Length of one string inside a container, as in Node; longer strings are cut, with their full length beside them. */
export const STRING_LENGTH = 10_000;
/** Length of a property name, a class name, an error message or a stack. */
export const NAME_LENGTH = 10_000;
/** Items of one array, entries of one map or set, bytes of one buffer, as in Node. */
export const ITEMS = 100;
/** Bits of a bigint that is written out: 301,030 digits. Ten times as many take half a second without interruption. */
export const BIGINT_BITS = 1_000_000n;
/** Nested calls of `nodejs.util.inspect.custom`. */
export const CUSTOM_CALLS = 32;
/** Absent indexes that are checked one by one, before the array's keys are listed to find the next present index. */
export const HOLE_SCAN = 1000;

/** Console lines and uncaught errors of one run; later ones are dropped and counted. */
export const RUN_LINES = 5000;
/**
 * Length of one run's console output: text, names and numbers. The line that exceeds it is cut; later lines are dropped
 * and counted.
 */
export const RUN_LENGTH = 1024 * 1024;
/** Length that each console line adds to its content. */
export const LINE_OVERHEAD = 16;

/** Length of an error that ends a run. */
export const ERROR_LENGTH = 256 * 1024;

/** Bytes of one body frame, before base64. A multiple of 3, so that no frame but the last is padded. */
export const BODY_FRAME_BYTES = 48 * 1024;
/** Bytes written of a body if the host sets no limit. */
export const BODY_BYTES = 1024 * 1024;
/** Milliseconds after which a run that has not ended answers with a stream. */
export const GATHER_MS = 3;
/** Length of a complete answer up to which it is sent in a header, which the host reads with the head. */
export const IN_HEAD_LENGTH = 4 * 1024;
/** Length of the frames that are sent at once, without waiting for the end of the turn. */
export const BATCH_LENGTH = 64 * 1024;
/** Unread batches of frames after which the body waits for the host. */
export const BATCHES_AHEAD = 16;

/** Stack frames that are searched for the caller of the console. */
export const STACK_FRAMES = 16;

/** Length of a response's status text and headers, as JSON text. */
export const HEAD_LENGTH = 256 * 1024;
/** Levels of nesting in a function's result; the host reads at most 128. */
export const RESULT_DEPTH = 100;

/** Responses in all caches of an isolate. */
export const CACHE_ENTRIES = 100;
/** Bytes of their URLs, headers and bodies. */
export const CACHE_BYTES = 4 * 1024 * 1024;

/** Milliseconds of CPU time in one turn of the event loop, if the host sets no limit. */
export const CPU_MS = 500;
