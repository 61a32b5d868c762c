// Whether the server takes programs. It stands here because a panic resets all that the Worker's wasm remembers, and
// nobody would open the gate again.

let open = false;

/** @returns {boolean} */
export function isOpen() {
  return open;
}

/** @param {boolean} opened */
export function setOpen(opened) {
  open = opened;
}
