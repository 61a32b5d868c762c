// a frame as a chunk of a streamed body arrives as bytes of the body

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';

export default {
  async fetch() {
    return new Response(
      new ReadableStream({
        start(controller) {
          for (const part of ["\n", END, "\n"]) controller.enqueue(new TextEncoder().encode(part));
          controller.close();
        },
      }),
    );
  },
};
