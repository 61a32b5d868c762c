// a body whose buffer is transferred after it was enqueued
// The chunk is empty, zeros or an error; the run ends in order.

export default {
  async fetch() {
    return new Response(
      new ReadableStream({
        start(controller) {
          const bytes = new Uint8Array(200000);
          controller.enqueue(bytes);
          structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
          controller.close();
        },
      }),
    );
  },
};
