// The whole of a dynamic Worker's network, and the tail that is told of it.

const told = [];

export default {
  fetch(request) {
    if (new URL(request.url).host === "told") return Response.json(told);
    return new Response(`outside was asked ${request.url}`);
  },
  tail(events) {
    for (const { logs } of events) told.push(...logs.flatMap(({ message }) => message));
  },
};
