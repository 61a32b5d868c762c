// ways to break functions and properties
// What the loops use is taken before any attack.

const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = Object;

/** Takes the place of a function or an accessor, and throws. */
export const boom = () => {
  throw "boom";
};

/** Replaces the functions of objects, all but the constructors, the prototypes and some others. */
export function breakFunctions(objects, others = []) {
  const kept = ["constructor", "prototype", ...others];
  for (const object of objects) {
    for (const key of getOwnPropertyNames(object)) {
      if (typeof getOwnPropertyDescriptor(object, key)?.value !== "function" || kept.indexOf(key) >= 0) continue;
      try {
        object[key] = boom;
      } catch {}
    }
  }
}

/** Makes reading and writing the properties of an object throw. */
export function trap(object, keys) {
  for (const key of keys) defineProperty(object, key, { __proto__: null, configurable: true, set: boom, get: boom });
}

/** Makes reading a property of an object throw. */
export function trapReads(object, key) {
  defineProperty(object, key, { __proto__: null, configurable: true, get: boom });
}
