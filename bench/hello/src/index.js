// @ts-check
// A constant page whose length, in bytes, is the last part of the path.

/** @type {Map<string, string>} */
const pages = new Map();

export default {
  /** @param {Request} request */
  fetch({ url }) {
    const length = url.slice(url.lastIndexOf("/") + 1);
    const page = pages.get(length) ?? "x".repeat(Number(length) || 1);
    pages.set(length, page);
    return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
  },
};
