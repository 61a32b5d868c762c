// What the Workers of these tests use of the platform. @cloudflare/workers-types declares its globals for Workers alone: beside Node's, which
// the tests themselves run in, they would contradict each other.
declare module "cloudflare:workers" {
  import type { DurableObjectState } from "@cloudflare/workers-types";

  export abstract class DurableObject<Env = unknown> {
    constructor(ctx: DurableObjectState, env: Env);
    protected ctx: DurableObjectState;
    protected env: Env;
  }
}
