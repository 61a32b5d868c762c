// a body that fails in the middle
// The error of the stream is reported as an error of the body, after the part that was sent.

export default {
  async fetch() {
    return new Response(
      new ReadableStream({
        n: 0,
        pull(controller) {
          if (this.n++) throw new Error("dry");
          controller.enqueue(new Uint8Array([65]));
        },
      }),
    );
  },
};
