// a body without an end
// The body is cut at the bound, and the stream is cancelled.

let n = 0;

export default {
  fetch() {
    return new Response(
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode(String(n++ % 10)));
        },
        cancel() {
          console.log("cancelled");
        },
      }),
    );
  },
};
