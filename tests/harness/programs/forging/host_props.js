// the props of the host do not reach the program
// Neither the key nor the prompt nor any other prop.

export default {
  async fetch(request, env, ctx) {
    return new Response(JSON.stringify([ctx.props, Object.keys(ctx), Object.keys(env), [...request.headers]]));
  },
};
