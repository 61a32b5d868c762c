// @ts-check
// Every bound of the harness, in one place. Lengths of text are UTF-16 code units, as JavaScript counts them.

/** Runs that may be active in one isolate at once; a program that calls itself through its own exports stops here. */
export const CONCURRENT_RUNS = 16;
/** Milliseconds after which a run no longer counts: the runtime drops one that hangs without a word, and no host waits that long. */
export const RUN_MS = 60_000;

/** Nested containers shown of one value; deeper ones are elided. */
export const DEPTH = 6;
/** Nodes shown of one console line. */
export const NODES = 2000;
/** Length of the value trees of one console line, as JSON text. */
export const LINE_LENGTH = 64 * 1024;
/** Length of one string; longer ones are cut and say how long they were. */
export const STRING_LENGTH = 10_000;
/** Properties of one object, items of one array, entries of one map or set. */
export const ITEMS = 100;
/** Bits of a bigint that are written out; writing takes time quadratic in the length. */
export const BIGINT_BITS = 4096n;
/** Absent indexes passed one by one before the array's keys are listed to find the next present one. */
export const HOLE_SCAN = 1000;

/** Console lines (and errors nobody caught) of one run; later ones are dropped and counted. */
export const RUN_LINES = 5000;
/** Length of one run's console, as JSON text; later lines are dropped and counted. */
export const RUN_LENGTH = 1024 * 1024;

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

/** Milliseconds a program may take without giving way, where the host says nothing. */
export const CPU_MS = 500;
