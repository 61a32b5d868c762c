// a streamed body of every kind of bytes arrives
// Only the bytes of a view arrive, not the rest of its buffer.

const { buffer } = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7]);

export default {
  fetch() {
    return new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array(buffer, 1, 2));
          controller.enqueue(new Uint16Array(buffer, 4, 1));
          controller.enqueue(buffer);
          controller.enqueue(new DataView(buffer, 7));
          controller.close();
        },
      }),
    );
  },
};
