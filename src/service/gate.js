// Whether the server accepts programs. The state lives in JavaScript because a panic resets the memory of the Worker's
// WebAssembly, and the supervisor opens the gate only once.

let open = false;

/** @returns {boolean} */
export function isOpen() {
  return open;
}

/** @param {boolean} opened */
export function setOpen(opened) {
  open = opened;
}
