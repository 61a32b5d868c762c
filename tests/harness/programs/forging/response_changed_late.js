// a change to the response after its head was read has no effect

export default {
  async fetch() {
    let response;
    response = new Response(
      new ReadableStream({
        pull(controller) {
          response?.headers.set("a", "forged");
          if (response) Object.defineProperty(response, "status", { value: 999 });
          controller.enqueue(new Uint8Array([65]));
          controller.close();
        },
      }),
      { headers: { a: "true" } },
    );
    return response;
  },
};
