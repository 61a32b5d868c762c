// an endless body is cut at its bound
// The stream is cancelled.

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
