// The headers that every response has. In JavaScript, since each text that crosses from WebAssembly is decoded anew.

/**
 * Adds the headers to those of a response.
 * @param {Headers} headers
 */
export function secure(headers) {
  headers.append("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "same-origin");
  headers.set("cross-origin-opener-policy", "same-origin");
  if (!headers.has("cross-origin-resource-policy")) headers.set("cross-origin-resource-policy", "same-origin");
  if (headers.has("cache-control")) return;
  // no-store would lose text typed into a page when the visitor goes back to it; the page must only not be reused.
  const page = headers.get("content-type")?.startsWith("text/html");
  headers.set("cache-control", page ? "private, no-cache" : "no-store");
}
