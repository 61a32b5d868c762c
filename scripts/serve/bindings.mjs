// Reads wrangler.jsonc, as far as plain workerd supports its settings.
import { parse, printParseErrorCode } from "jsonc-parser";
import { UserError } from "../lib/errors.mjs";

/** Settings for deploying, building or watching. They do not change how the Worker runs. */
const IGNORED =
  "$schema name main build rules no_bundle minify upload_source_maps observability logpush send_metrics dev workers_dev " +
  "preview_urls route routes account_id placement limits keep_vars";

/** Settings that become part of the workerd configuration. */
const KNOWN = "compatibility_date compatibility_flags vars worker_loaders durable_objects migrations services assets";

/**
 * @typedef {object} Deployment
 * @property {string} name
 * @property {string} main path of the main module
 * @property {string} compatibilityDate
 * @property {string[]} compatibilityFlags
 * @property {{ binding: string, value: unknown }[]} vars
 * @property {string[]} [environment] names of the text bindings whose values are set at start
 * @property {string[]} loaders binding names of Worker Loaders
 * @property {{ binding: string, className: string, sqlite: boolean }[]} objects Durable Objects
 * @property {{ binding: string, service: string }[]} services other Workers, by the name in their wrangler.jsonc
 * @property {string | null} assets the binding of the static files
 */

/**
 * @param {object} settings
 * @param {string} known names of settings, separated by spaces
 * @param {string} [where]
 * @throws {UserError} if there is another setting
 */
function refuseOthers(settings, known, where = "") {
  const other = Object.keys(settings).find(key => !known.split(" ").includes(key));
  if (other)
    throw new UserError(
      `wrangler.jsonc has "${other}"${where}, which the workerd configuration does not carry over: remove it, or add it to scripts/serve/bindings.mjs`,
    );
}

/**
 * Reads wrangler.jsonc. wrangler's own reader would add 200 MB to the memory of the supervisor.
 * @param {string} text
 * @returns {Deployment}
 * @throws {UserError} if the text cannot be parsed, or has a setting that plain workerd does not support
 */
export function deployment(text) {
  /** @type {import("jsonc-parser").ParseError[]} */
  const errors = [];
  /** @type {import("wrangler").Unstable_RawConfig} */
  const config = parse(text, errors, { allowTrailingComma: true }) ?? {};
  if (errors.length) {
    const line = text.slice(0, errors[0].offset).split("\n").length;
    throw new UserError(
      `wrangler.jsonc cannot be read (${printParseErrorCode(errors[0].error)} in line ${line}): fix that line`,
    );
  }
  refuseOthers(config, `${IGNORED} ${KNOWN}`);
  const { name = "", main = "", compatibility_date: compatibilityDate = "", migrations = [], services = [] } = config;
  if (!/^\d{4}-\d\d-\d\d$/.test(compatibilityDate))
    throw new UserError(`wrangler.jsonc has compatibility_date "${compatibilityDate}": write a date as 2026-01-31`);
  for (const migration of migrations)
    refuseOthers(migration, "tag new_sqlite_classes new_classes", ` in migration ${migration.tag}`);
  for (const service of services) refuseOthers(service, "binding service", ` in the service ${service.binding}`);
  /** Whether each class has SQLite. */
  const stored = new Map(
    migrations.flatMap(({ new_classes = [], new_sqlite_classes = [] }) => [
      ...new_classes.map(name => /** @type {const} */ ([name, false])),
      ...new_sqlite_classes.map(name => /** @type {const} */ ([name, true])),
    ]),
  );
  return {
    name,
    main,
    compatibilityDate,
    compatibilityFlags: config.compatibility_flags ?? [],
    vars: Object.entries(config.vars ?? {}).map(([binding, value]) => ({ binding, value })),
    loaders: (config.worker_loaders ?? []).map(({ binding }) => binding),
    objects: (config.durable_objects?.bindings ?? []).map(({ name: binding, class_name: className }) => {
      const sqlite = stored.get(className);
      if (sqlite !== undefined) return { binding, className, sqlite };
      throw new UserError(
        `wrangler.jsonc binds the Durable Object class "${className}" and no migration creates it: add it to new_sqlite_classes`,
      );
    }),
    services: services.map(({ binding, service }) => ({ binding, service })),
    assets: config.assets?.binding ?? null,
  };
}
