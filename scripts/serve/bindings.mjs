// Reads wrangler.jsonc, as far as plain workerd supports its settings.
import { parse, printParseErrorCode } from "jsonc-parser";
import { UserError } from "../lib/errors.mjs";

/** Settings for deploying, building or watching. They do not change how the Worker runs. */
const ASIDE = new Set([
  "$schema",
  "name",
  "main",
  "build",
  "rules",
  "no_bundle",
  "minify",
  "upload_source_maps",
  "observability",
  "logpush",
  "send_metrics",
  "dev",
  "workers_dev",
  "preview_urls",
  "route",
  "routes",
  "account_id",
  "placement",
  "limits",
  "keep_vars",
]);

/** Settings that become part of the workerd configuration. */
const KNOWN = new Set([
  "compatibility_date",
  "compatibility_flags",
  "vars",
  "worker_loaders",
  "durable_objects",
  "migrations",
  "services",
  "assets",
]);

/**
 * @typedef {object} Config the settings of wrangler.jsonc that become part of the workerd configuration
 * @property {string} name
 * @property {string} main
 * @property {string} compatibility_date
 * @property {string[]} [compatibility_flags]
 * @property {Record<string, unknown>} [vars]
 * @property {{ binding: string }[]} [worker_loaders]
 * @property {{ bindings?: { name: string, class_name: string }[] }} [durable_objects]
 * @property {Migration[]} [migrations]
 * @property {{ binding: string, service: string }[]} [services]
 * @property {{ binding?: string }} [assets]
 *
 * @typedef {{ tag: string, new_sqlite_classes?: string[], new_classes?: string[] }} Migration
 */

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
 * Reads wrangler.jsonc.
 * @param {string} text
 * @returns {Deployment}
 * @throws {UserError} if the text cannot be parsed, or has a setting that plain workerd does not support
 */
export function deployment(text) {
  /** @type {import("jsonc-parser").ParseError[]} */
  const errors = [];
  /** @type {Config} */
  const config = parse(text, errors, { allowTrailingComma: true });
  if (errors.length || typeof config !== "object" || config === null) {
    const [error] = errors;
    const line = error ? text.slice(0, error.offset).split("\n").length : 1;
    throw new UserError(
      `wrangler.jsonc cannot be read (${error ? printParseErrorCode(error.error) : "not an object"} in line ${line}): fix that line`,
    );
  }
  for (const key of Object.keys(config)) {
    if (!ASIDE.has(key) && !KNOWN.has(key)) {
      throw new UserError(
        `wrangler.jsonc has "${key}", which the workerd configuration does not carry over: remove it, or add it to scripts/serve/bindings.mjs`,
      );
    }
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(config.compatibility_date ?? "")) {
    throw new UserError(
      `wrangler.jsonc has compatibility_date ${JSON.stringify(config.compatibility_date)}: write a date as 2026-01-31`,
    );
  }
  const stored = classes(config.migrations ?? []);
  return {
    name: config.name,
    main: config.main,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags ?? [],
    vars: Object.entries(config.vars ?? {}).map(([binding, value]) => ({ binding, value })),
    loaders: (config.worker_loaders ?? []).map(({ binding }) => binding),
    objects: (config.durable_objects?.bindings ?? []).map(({ name, class_name: className }) => {
      const sqlite = stored.get(className);
      if (sqlite === undefined)
        throw new UserError(
          `wrangler.jsonc binds the Durable Object class "${className}" and no migration creates it: add it to new_sqlite_classes`,
        );
      return { binding: name, className, sqlite };
    }),
    services: (config.services ?? []).map(({ binding, service, ...other }) => {
      for (const key of Object.keys(other)) {
        throw new UserError(
          `wrangler.jsonc has "${key}" in the service ${binding}, which the workerd configuration does not carry over: add it to scripts/serve/bindings.mjs`,
        );
      }
      return { binding, service };
    }),
    assets: config.assets?.binding ?? null,
  };
}

/** @param {Migration[]} migrations @returns {Map<string, boolean>} each class that exists after the migrations, and whether it has SQLite */
function classes(migrations) {
  const stored = new Map();
  for (const { tag, new_sqlite_classes = [], new_classes = [], ...other } of migrations) {
    for (const key of Object.keys(other)) {
      throw new UserError(
        `wrangler.jsonc has "${key}" in migration ${tag}, which the workerd configuration does not carry over: add it to scripts/serve/bindings.mjs`,
      );
    }
    for (const name of new_sqlite_classes) stored.set(name, true);
    for (const name of new_classes) stored.set(name, false);
  }
  return stored;
}
