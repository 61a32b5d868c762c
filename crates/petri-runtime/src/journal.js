// The named isolates, kept in JavaScript for the life of the Worker's own isolate. A panic resets the wasm memory while
// the named isolates stay; without this record the pool would not count them.

/**
 * Ids of the named isolates, oldest first, each with the group whose quota it counts towards.
 * @type {Map<string, string | undefined>}
 */
const names = new Map();

/**
 * @param {string} id
 * @param {string | undefined} group
 */
export function record(id, group) {
  names.delete(id);
  names.set(id, group);
}

/** @param {string} id */
export function erase(id) {
  names.delete(id);
}

/** @returns {[string, string | undefined][]} */
export function recorded() {
  return [...names];
}
