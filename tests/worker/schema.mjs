// What docs/openapi.json says of an answer, held against the answer.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { at } from "../../scripts/paths.mjs";

export const document = JSON.parse(readFileSync(at("docs", "openapi.json"), "utf8"));

const formats = { uri: text => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/ };
// The document is more than a schema, so that what is no keyword of one is passed over.
const ajv = new Ajv2020({ strict: false, formats, discriminator: false }).addSchema(document, "openapi");
const compiled = new Map();

/** What a reference within the document stands for; anything else stands for itself. */
const resolve = part =>
  part?.$ref
    ? part.$ref
        .slice(2)
        .split("/")
        .reduce((found, name) => found[name], document)
    : part;

/** Answers seen so far: "post /api/v1/execute 200 application/json". @type {Set<string>} */
export const seen = new Set();

/**
 * The schema of an answer.
 * @param {string} method @param {string} path @param {number} status @param {string} type
 * @throws {assert.AssertionError} where the document knows no such answer
 */
export function schemaOf(method, path, status, type) {
  const template = Object.keys(document.paths).find(known =>
    new RegExp(`^${known.replace(/\{\w+\}/, "[^/]+").replaceAll(".", "\\.")}$`).test(path),
  );
  // An address that is not described has but one answer; a method that is not described has that of the one that is.
  const responses = template
    ? (document.paths[template][method] ?? Object.values(document.paths[template])[0]).responses
    : { 404: document.components.responses.NotFound };
  const content = resolve(responses[status])?.content[type];
  assert.ok(content, `${method} ${path} answered ${status} ${type}, which openapi.json does not describe`);
  seen.add(`${method} ${template} ${status} ${type}`);
  return content["x-line"] ?? content.schema;
}

/** Whether a value is what a schema of the document says; the errors if not. @returns {string | null} */
export function wrong(schema, value) {
  const key = JSON.stringify(schema);
  if (!compiled.has(key)) {
    const within = JSON.parse(key, (name, part) => (name === "$ref" && part.startsWith("#") ? `openapi${part}` : part));
    compiled.set(key, ajv.compile(within));
  }
  const validate = compiled.get(key);
  return validate(value) ? null : ajv.errorsText(validate.errors, { separator: "\n" });
}

/** Checks an answer of the API against the document. */
export function conforms(method, path, status, type, value) {
  const errors = wrong(schemaOf(method.toLowerCase(), path, status, type), value);
  assert.equal(errors, null, `${method} ${path} ${status}: ${JSON.stringify(value).slice(0, 2000)}\n${errors}`);
}
