// Reflect and Object without functions

import { breakFunctions } from "./lib/breaking.js";

export default () => {
  breakFunctions([Reflect, Object]);
};
