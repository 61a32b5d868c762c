import { DurableObject } from "cloudflare:workers";

/**
 * What a history is told to do.
 * @typedef {object} Order
 * @property {string[]} statements of SQL
 * @property {number} [alarm] when it is to ring
 *
 * @typedef {object} Histories the binding of the class
 * @property {(name: string) => object} idFromName
 * @property {(id: object) => { fetch: (request: Request) => Promise<Response> }} get
 */

/** A visitor's history without what Petri makes of it: it does what it is told in SQL, and sets the alarm. */
export class History extends DurableObject {
  /** @param {Request} request */
  async fetch(request) {
    const { statements, alarm } = /** @type {Order} */ (await request.json());
    const { storage } = this.ctx;
    const rows = statements.map(statement => storage.sql.exec(statement).toArray());
    const alarmAt = await storage.getAlarm();
    if (alarm) await storage.setAlarm(alarm);
    return Response.json({ rows, alarmAt });
  }

  /** Petri's to answer; without this none can be set. */
  alarm() {}
}

export default {
  /**
   * @param {Request} request
   * @param {{ HISTORY: Histories }} env
   */
  fetch(request, env) {
    const visitor = new URL(request.url).pathname.slice(1);
    return visitor === "healthz" ? new Response("ok") : env.HISTORY.get(env.HISTORY.idFromName(visitor)).fetch(request);
  },
};
