// The whole of a dynamic Worker's network, and the tail that is told of it.

/** @type {unknown[]} */
const messages = [];

export default {
  /** @param {Request} request */
  fetch(request) {
    if (new URL(request.url).host === "told") return Response.json(messages);
    return new Response(`outside was asked ${request.url}`);
  },
  /** @param {{ logs: { message: unknown[] }[] }[]} events */
  tail(events) {
    for (const { logs } of events) messages.push(...logs.flatMap(({ message }) => message));
  },
};
