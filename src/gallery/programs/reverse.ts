// Reverses what a person sees as characters: a flag or a family stays whole.
export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const graphemes = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(prompt)].map(({ segment }) => segment);
    console.log("%d characters, %d UTF-16 units", graphemes.length, prompt.length);
    return new Response(graphemes.reverse().join(""));
  },
};
