// A faster `queueMicrotask`. The platform's makes a native function of each task; a promise calls the task as it is.

/** Replaces `queueMicrotask` in this Worker. An error of a task is reported, as the platform's does. */
export function replaceQueueMicrotask() {
  globalThis.queueMicrotask = task => void Promise.resolve().then(task).catch(reportError);
}
