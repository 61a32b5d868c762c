// Programs that end differently as compiled by tsc, and why Petri's result is right.

const SUPER =
  "tsc sets parameter properties before a call of `super` that is no statement of its own has run, and the constructor throws";
const SHORTHAND = "tsc leaves a member's name in `{ a }` as it is, and nothing is called so where it runs";

const TEXT =
  "the program reads a function's text, which tsc prints anew, and out of which no harness takes the guards here";

/** @type {[RegExp, string][]} by the program's name */
export const KNOWN = [
  // From the test suite of TypeScript.
  [/templateStringWithEmbedded(Arrow)?Function|additionOperatorWith(AnyAndEvery|Invalid|Null|Undefined)/, TEXT],
  [
    /^(concatClassAndString|thisInPropertyBound|readonlyAssignmentInSubclassOfClass|doYouNeedToChangeYourTargetLibraryES2015)/,
    TEXT,
  ],
  [/declarationFileForHtml/, "tsc reads `x.d.html.ts` as what declares `x.html`, which no module here can be"],
  [/^duplicatePackage/, "a declaration file of a package that holds no declarations"],
  [/^binderBinaryExpressionStress/, "a chain of 4,970 operators, where at most 1,638 are taken"],
  [
    /exportDefaultClassWithStaticPropertyAssignments/,
    "the engine calls a class without a name `default`, tsc gives it another name",
  ],
  [
    /^classes: super is called as (const made = super\(\)|if \(x > 1\) super\(\)|\[super\(\)\]|\{ super\(\) \}|switch \(x\))/,
    SUPER,
  ],
  [/^enums: a function in an initial value .*: (Object\.keys\(\{ a, b \}\)\.length|\(\{ a \}\)\.a)$/, SHORTHAND],
  [/^enums: large and odd numbers: -0$/, "tsc writes the value it worked out, and loses the sign of 0"],
  [
    /^modules: a type and a value of one name, .*: export \* from "\.\/types"; export \* from "\.\/values"$/,
    "tsc takes the type for the export, and leaves the import of the value out",
  ],
];
