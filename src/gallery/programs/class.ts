// A class: a new one for each request, with env and ctx in it.
import { WorkerEntrypoint } from "cloudflare:workers";

export default class extends WorkerEntrypoint {
  requests = 0;

  fetch(request: Request): Response {
    this.requests++;
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    this.ctx.waitUntil(this.note(prompt));
    return new Response(`${prompt.split(" ").reverse().join(" ")}\n`);
  }

  private async note(prompt: string) {
    await scheduler.wait(20);
    console.log("noted after the answer: %o, request %d of this instance", prompt, this.requests);
  }
}
