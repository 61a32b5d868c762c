// an entrypoint is chosen by name
// Each export answers when it is named. A name that is not exported, and an export that cannot answer, is an error that
// says so.

import { WorkerEntrypoint } from "cloudflare:workers";

export default {
  fetch: () => new Response("default"),
};

export class Api extends WorkerEntrypoint {
  fetch() {
    return new Response(`api ${this.env.N}${typeof this.ctx.waitUntil}`);
  }
}

export class Plain {
  constructor(_ctx, env) {
    this.env = env;
  }

  fetch() {
    return new Response(`plain ${this.env.N}`);
  }
}

export function Old(_ctx, env) {
  this.env = env;
}
Old.prototype.fetch = function () {
  return new Response(`old ${this.env.N}`);
};

export const object = {
  name: "object",
  fetch(_request, env) {
    return new Response(this.name + env.N);
  },
};

export const func = (request, env) => new Response(request.method + env.N);

export function run(input) {
  return input.method ?? input;
}

export function $add(a, b) {
  return a + b;
}

export const count = 3;
export const nothing = undefined;
export class Empty {}
