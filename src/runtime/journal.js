// The names of isolates, for as long as the Worker's own isolate lives. A panic resets all that its wasm remembers, and the
// isolates stay: without this their names would be given away a second time.

/** @type {Map<string, string | undefined>} by id, whose share the name is of; the first used first */
const names = new Map();

/** @param {string} id @param {string | undefined} group */
export function note(id, group) {
  names.delete(id);
  names.set(id, group);
}

/** @param {string} id */
export function strike(id) {
  names.delete(id);
}

/** @returns {[string, string | undefined][]} */
export function noted() {
  return [...names];
}
