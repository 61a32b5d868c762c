// Values of "env" are there for the program, and never part of a share.
interface Env { WHO: string; TIMES: number }

export default {
  fetch(request: Request, env: Env): Response {
    console.log("env holds", Object.keys(env));
    return new Response(`Hello, ${env.WHO}! `.repeat(env.TIMES).trim() + "\n");
  },
};
