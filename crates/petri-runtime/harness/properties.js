// @ts-check
// An object's properties as trees.

import { isLanguageClass, prototypeOf, read } from "./naming.js";
import { platformClass } from "./platform.js";
import { apply, call, getOwnPropertyDescriptor, hasOwn, ownKeys, symbolText, toNumber, toText } from "./primordials.js";
import { loneSurrogates, node, plain, spent } from "./value.js";

/** @typedef {import("./value.js").Budget} Budget */

/**
 * Whether an own key is shown as a named property.
 * @typedef {(key: string | symbol) => boolean} Pick
 */
/** @type {Pick} */
export const named = () => true;
/** @type {Pick} */
export const notIndex = key => typeof key === "symbol" || !isIndex(key);

/** @param {string} key */
export const isIndex = key => {
  const n = toNumber(key);
  return n >= 0 && n < 4294967295 && toText(n) === key && n % 1 === 0;
};

/**
 * A property's key.
 * @param {string | symbol} key
 * @param {boolean} enumerable
 * @param {Budget} b
 */
function keyText(key, enumerable, b) {
  const text =
    typeof key === "symbol" ? `{"type":"symbol","value":${plain(call(symbolText, key), b)}}` : nameText(key, b);
  return enumerable ? text : `{"type":"hidden","value":${text}}`;
}

/**
 * @param {string} name
 * @param {Budget} b
 */
function nameText(name, b) {
  const lone = loneSurrogates(name);
  return lone === "" ? plain(name, b) : `{"type":"string","value":${plain(name, b)},"lone":[${lone}]}`;
}

/**
 * An object's properties: the JSON text `[key,value],…`, and the number of properties left out for the limits.
 * @param {any} value not a proxy
 * @param {Budget} b
 * @param {Pick} pick
 */
export function pairs(value, b, pick) {
  const keys = ownKeys(value),
    { hidden } = b.show;
  let list = "",
    more = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!pick(key)) continue;
    const d = describe(value, key);
    if (d === undefined || !(hidden || d.enumerable)) continue;
    if (spent(b)) {
      more++;
      continue;
    }
    list += `${list === "" ? "" : ","}[${keyText(key, /** @type {boolean} */ (d.enumerable), b)},${propertyNode(d, value, b)}]`;
  }
  if (hidden) {
    const inherited = inheritedPairs(value, b);
    if (inherited !== "") list += list === "" ? inherited : `,${inherited}`;
  }
  return { __proto__: null, list, more };
}

/** Most prototypes whose properties are shown, where hidden properties are. */
const LAYERS = 3;

/**
 * The properties inherited from the program's classes, without methods, as `%o` shows them.
 * @param {any} value
 * @param {Budget} b
 */
function inheritedPairs(value, b) {
  let list = "",
    object = prototypeOf(value);
  if (object === null || isLanguagePrototype(object) || platformClass(object) !== "") return list;
  for (
    let layer = 0;
    layer < LAYERS &&
    object !== null &&
    (layer === 0 || !(isLanguagePrototype(object) || platformClass(object) !== ""));
    layer++, object = prototypeOf(object)
  ) {
    const keys = ownKeys(object);
    for (let i = 0; i < keys.length && !spent(b); i++) {
      const key = keys[i],
        d = getOwnPropertyDescriptor(object, key);
      if (key === "constructor" || d === undefined || typeof d.value === "function" || isShadowed(value, object, key))
        continue;
      list += `${list === "" ? "" : ","}[${keyText(key, /** @type {boolean} */ (d.enumerable), b)},${propertyNode(d, value, b)}]`;
    }
  }
  return list;
}

/**
 * Whether an object is the prototype of one of the language's own classes.
 * @param {any} object
 */
function isLanguagePrototype(object) {
  const made = getOwnPropertyDescriptor(object, "constructor"),
    maker = made === undefined ? undefined : made.value;
  return typeof maker === "function" && isLanguageClass(read(maker, "name"));
}

/**
 * Whether a key of `object` is overridden by `value` or by a prototype between the two.
 * @param {any} value
 * @param {any} object
 * @param {PropertyKey} key
 */
function isShadowed(value, object, key) {
  for (let p = value; p !== object && p !== null; p = prototypeOf(p)) if (hasOwn(p, key)) return true;
  return false;
}

/**
 * A property's descriptor; without value and accessors for an export that is not initialised.
 * @param {any} value
 * @param {PropertyKey} key
 */
function describe(value, key) {
  try {
    return getOwnPropertyDescriptor(value, key);
  } catch {
    return /** @type {PropertyDescriptor} */ ({ __proto__: null, enumerable: true, get: undefined });
  }
}

/**
 * @param {PropertyDescriptor} d
 * @param {any} value the object with the property
 * @param {Budget} b
 */
export function propertyNode(d, value, b) {
  if (hasOwn(d, "value")) return node(d.value, b);
  const { get, set } = d,
    { getters } = b.show;
  if (get === undefined && set === undefined)
    return hasOwn(d, "set") ? '{"type":"undefined"}' : '{"type":"opaque","class":"<uninitialized>"}';
  const kind = get === undefined ? "set" : set === undefined ? "get" : "get/set";
  if (b.show.table && b.path.length <= 2 && get !== undefined) return node(readForTable(get, value), b);
  let got = "";
  if (
    get !== undefined &&
    (getters === true || (getters === "get" && set === undefined) || (getters === "set" && set !== undefined))
  ) {
    try {
      got = `,"got":${node(apply(get, value, []), b)}`;
    } catch (error) {
      got = `,"threw":${node(error, b)}`;
    }
  }
  return `{"type":"accessor","value":"${kind}"${got}}`;
}

/**
 * The result of a getter, which a table shows, as in Node.
 * @param {() => any} get
 * @param {any} value
 */
function readForTable(get, value) {
  try {
    return apply(get, value, []);
  } catch {
    return undefined;
  }
}

/**
 * The field with the number of items left out, if any.
 * @param {number} count
 */
export const leftOut = count => (count > 0 ? `,"more":${count}` : "");

/**
 * The `properties` and `more` fields of a node, if there are any properties.
 * @param {any} value
 * @param {Budget} b
 * @param {Pick} pick
 */
export function properties(value, b, pick) {
  const p = pairs(value, b, pick);
  return (p.list === "" ? "" : `,"properties":[${p.list}]`) + leftOut(p.more);
}

/**
 * The `properties` field alone, for a node whose `more` counts its items.
 * @param {any} value
 * @param {Budget} b
 * @param {Pick} pick
 */
export function besideItems(value, b, pick) {
  const p = pairs(value, b, pick);
  return p.list === "" ? "" : `,"properties":[${p.list}]`;
}
