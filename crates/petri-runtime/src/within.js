// Waits for a promise with a timeout. In JavaScript, because from WebAssembly each wait would create, register and free
// three more closures.

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
