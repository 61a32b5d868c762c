// Programs that end differently, and why the difference is right or cannot be avoided.

const TEXT = "it asks a function for its text, which has the guards in it";
const CALL =
  "V8 reads a call that is assigned to, and throws when it gets there, for old pages' sake; the standard has it an early error";
const WHOLE = "a module of the program that cannot be read refuses it, also where it is imported as it runs";
const NEW = "V8 reads `new import(…)` with something after it; the standard does not";

/** @type {[RegExp, string][]} by the program's name */
export const KNOWN = [
  [/^fail\/a8beb1480f385441\.js$/, CALL],
  [/^language\/expressions\/assignmenttargettype\/(direct|parenthesized)-callexpression/, CALL],
  [/computed-property-name-from-(async-)?(arrow-)?function-expression\.js$/, TEXT],
  [/^language\/expressions\/addition\/S11\.6\.1_A3\.2_T1\.2\.js$/, TEXT],
  [/^language\/expressions\/dynamic-import\/catch\/.*-(eval-script-code-target|instn-iee-err-circular)\.js$/, WHOLE],
  [/^language\/(import\/import-defer\/errors\/resolution-error|module-code\/source-phase-import)\//, WHOLE],
  [/^language\/expressions\/dynamic-import\/syntax\/invalid\/.*no-new-call-expression-prop-access\.js$/, NEW],
  [/grammar-field-accessor\.js$/, "the compiler knows `accessor`, and the engine does not"],
];
