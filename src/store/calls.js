// Makes the methods of the Durable Objects callable from outside. The platform only exposes methods of classes that
// extend its class DurableObject, and the classes that wasm-bindgen generates extend nothing.

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
