// Checks responses against the schemas in docs/openapi.json.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { at } from "../../scripts/lib/paths.mjs";

/**
 * A schema, with the keywords that the tests read.
 * @typedef {object} Schema
 * @property {Record<string, Schema>} [properties]
 * @property {Schema[]} [oneOf]
 * @property {string[]} [enum]
 * @property {string} [const]
 *
 * @typedef {{ $ref: string }} Reference
 *
 * @typedef {object} Answer a response object of the document
 * @property {Record<string, { schema: Schema, "x-line"?: Schema }>} content by media type
 *
 * @typedef {object} Operation
 * @property {Record<string, Answer | Reference>} responses by status
 *
 * @typedef {object} Document
 * @property {Record<string, Record<string, Operation>>} paths operations by path and method
 * @property {{ schemas: Record<string, Schema>, responses: Record<string, Answer> }} components
 */

/** @type {Document} */
export const document = JSON.parse(readFileSync(at("docs", "openapi.json"), "utf8"));

const formats = { uri: (/** @type {string} */ text) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ };
// The document is more than a JSON Schema, so unknown keywords are ignored.
const ajv = new Ajv2020({ strict: false, formats, discriminator: false }).addSchema(document, "openapi");
/** @type {Map<string, import("ajv").ValidateFunction>} */
const compiled = new Map();

/**
 * Resolves a reference within the document; any other part is returned unchanged.
 * @param {Answer | Reference} part
 * @returns {Answer}
 */
export const resolve = part => {
  if (!("$ref" in part)) return part;
  const name = /^#\/components\/responses\/(\w+)$/.exec(part.$ref)?.[1];
  assert.ok(name, `${part.$ref} refers to no response`);
  return document.components.responses[name];
};

/**
 * Responses seen so far: "post /api/v1/execute 200 application/json".
 * @type {Set<string>}
 */
export const seen = new Set();

/**
 * Returns the schema of a response.
 * @param {string} method
 * @param {string} path
 * @param {number} status
 * @param {string} type
 * @throws {assert.AssertionError} if the document describes no such response
 */
export function schemaOf(method, path, status, type) {
  const template = Object.keys(document.paths).find(known =>
    new RegExp(`^${known.replace(/\{\w+\}/, "[^/]+").replaceAll(".", "\\.")}$`).test(path),
  );
  // An undescribed path has one error response only. An undescribed method of a described path uses the responses of
  // the described method.
  /** @type {Operation["responses"]} */
  const responses = template
    ? (document.paths[template][method] ?? Object.values(document.paths[template])[0]).responses
    : { 404: document.components.responses.NotFound };
  const content = status in responses ? resolve(responses[status]).content[type] : undefined;
  assert.ok(content, `${method} ${path} answered ${status} ${type}, which openapi.json does not describe`);
  seen.add(`${method} ${template} ${status} ${type}`);
  return content["x-line"] ?? content.schema;
}

/**
 * Validates a value against a schema of the document.
 * @param {Schema} schema
 * @param {unknown} value
 * @returns {string | null} the errors if not
 */
export function wrong(schema, value) {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (!validate) {
    const within = JSON.parse(key, (name, part) => (name === "$ref" && part.startsWith("#") ? `openapi${part}` : part));
    validate = ajv.compile(within);
    compiled.set(key, validate);
  }
  return validate(value) ? null : ajv.errorsText(validate.errors, { separator: "\n" });
}

/**
 * Checks a response of the API against the document.
 * @param {string} method
 * @param {string} path
 * @param {number} status
 * @param {string} type
 * @param {unknown} value
 */
export function conforms(method, path, status, type, value) {
  const errors = wrong(schemaOf(method.toLowerCase(), path, status, type), value);
  assert.equal(errors, null, `${method} ${path} ${status}: ${JSON.stringify(value).slice(0, 2000)}\n${errors}`);
}
