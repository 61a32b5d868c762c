// an exit in the middle of a stream ends the run
// The run ends as an exit, with the part of the body that was sent before.

export default {
  async fetch() {
    return new Response(
      new ReadableStream({
        async pull(controller) {
          controller.enqueue(new Uint8Array([65]));
          await null;
          process.exit();
        },
      }),
    );
  },
};
