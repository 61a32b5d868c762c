// what the host told of the run
// The key, the prompt and the rest of the host's props reach no program.

export default {
  async fetch(request, env, ctx) {
    return new Response(JSON.stringify([ctx.props, Object.keys(ctx), Object.keys(env), [...request.headers]]));
  },
};
