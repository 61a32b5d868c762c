// each part of a body is sent at once
// The first run waits in its body for the second run in the same isolate. The part before the wait arrives before the
// second run.

let open = false;

const encode = text => new TextEncoder().encode(text);

export default {
  fetch(request) {
    if (request.url.endsWith("go")) {
      open = true;
      return new Response("go");
    }
    return new Response(
      new ReadableStream({
        async start(controller) {
          controller.enqueue(encode("one"));
          while (!open) await new Promise(resolve => setTimeout(resolve, 2));
          controller.enqueue(encode("two"));
          controller.close();
        },
      }),
    );
  },
};
