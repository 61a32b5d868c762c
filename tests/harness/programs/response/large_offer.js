// a body is read no faster than the client reads it
// 64 MiB are offered and nothing is read. A second run in the same isolate asks how many parts were pulled: fewer than
// half.

let pulled = 0;
const chunk = new Uint8Array(65536);

const offer = () =>
  new ReadableStream({
    pull(controller) {
      pulled++;
      controller.enqueue(chunk);
      if (pulled === 1024) controller.close();
    },
  });

export default {
  fetch(request) {
    return new Response(request.url.endsWith("ask") ? String(pulled) : offer());
  },
};
