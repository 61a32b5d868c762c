// the run waits for work that other work passed to waitUntil

export default {
  async fetch(_request, _env, ctx) {
    let n = 0;
    const more = () => {
      if (++n < 200) ctx.waitUntil(Promise.resolve().then(more));
    };
    more();
    ctx.waitUntil(
      new Promise(resolve =>
        setTimeout(() => {
          console.log("last", n);
          resolve();
        }, 5),
      ),
    );
    return new Response("fine");
  },
};
