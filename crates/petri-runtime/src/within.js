// Waits for a promise for a limited time. In JavaScript, since the same from WebAssembly takes three functions that are
// made, registered and freed for each wait.

/** The platform's timers. At newer dates the global object has Node's in front of them, which take twice as long. */
const scope = Object.getPrototypeOf(globalThis);
const { setTimeout, clearTimeout } = Object.hasOwn(scope, "setTimeout") ? scope : globalThis;

/**
 * Settles as the promise does, or resolves to undefined once the time is over.
 * @param {Promise<unknown>} promise whose value is not undefined
 * @param {number} ms
 */
export function within(promise, ms) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    promise.then(
      value => {
        clearTimeout(timer);
        resolve(value);
      },
      error => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
