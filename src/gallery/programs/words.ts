// Counts words and answers with JSON.
export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const words = prompt.toLowerCase().match(/\p{L}+/gu) ?? [];
    const counts: Record<string, number> = {};
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
    const byCount = Object.entries(counts).sort(([, a], [, b]) => b - a);
    return Response.json({
      words: words.length,
      different: byCount.length,
      longest: words.reduce((longest, word) => (word.length > longest.length ? word : longest), ""),
      counts: Object.fromEntries(byCount),
    });
  },
};
