// Lets the objects take calls of their methods. The platform allows that for classes that extend its own only, and
// wasm-bindgen's classes extend nothing.

import { DurableObject } from "cloudflare:workers";
// The build puts this module beside the one that wasm-bindgen makes.
import { History, Shares } from "../../../../index.js";

/** Makes the classes of the objects extend the platform's. Must be called before the platform looks at them. */
export function allowCalls() {
  for (const ObjectClass of [History, Shares]) {
    Object.setPrototypeOf(ObjectClass.prototype, DurableObject.prototype);
    Object.setPrototypeOf(ObjectClass, DurableObject);
  }
}
