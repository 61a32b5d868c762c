// a body in shared memory
// A chunk over a SharedArrayBuffer is sent or is an error; the run ends in order.

export default {
  async fetch() {
    return new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(new SharedArrayBuffer(4)));
          controller.close();
        },
      }),
    );
  },
};
