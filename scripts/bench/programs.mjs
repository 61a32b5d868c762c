// The programs that the benchmarks run. TypeScript and JavaScript agree on them, so that the baselines, which do not compile, run them too.

/** Answers with the prompt. */
export const QUIET = `export default {
  fetch(request) {
    return new Response(new URL(request.url).searchParams.get("q"));
  },
};
`;

/** Writes three console lines before it answers. */
export const LOGGING = `export default {
  fetch(request) {
    const prompt = new URL(request.url).searchParams.get("q");
    console.log("asked", prompt);
    console.info({ length: prompt.length });
    console.warn("answering");
    return new Response(prompt);
  },
};
`;

/** A program that differs from all others by its number, with a console line. In JavaScript, and as TypeScript. @param {number | string} n */
export const numbered = n => {
  const body = (/** @type {string} */ type) => `export default {
  fetch(request${type}) {
    console.log("program ${n}");
    return new Response(new URL(request.url).searchParams.get("q"));
  },
};
`;
  return { javascript: body(""), typescript: body(": Request") };
};
