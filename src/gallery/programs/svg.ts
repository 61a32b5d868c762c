// Draws a dish from the prompt: the same prompt grows the same colonies.
export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    let state = [...prompt].reduce((hash, character) => (hash * 31 + character.codePointAt(0)!) >>> 0, 7);
    const chance = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const colony = () => {
      const angle = chance() * 2 * Math.PI, far = Math.sqrt(chance()) * 76;
      const [x, y] = [100 + far * Math.cos(angle), 100 + far * Math.sin(angle)].map(Math.round);
      return `<circle cx="${x}" cy="${y}" r="${(3 + chance() * 9).toFixed(1)}" fill="hsl(${Math.round(chance() * 90 + 20)} 60% 50% / .8)"/>`;
    };
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="400" height="400">
  <circle cx="100" cy="100" r="95" fill="#f7e9c3" stroke="#a8812a" stroke-width="3"/>
  ${Array.from({ length: 24 }, colony).join("\n  ")}
</svg>`;
    return new Response(svg, { headers: { "content-type": "image/svg+xml" } });
  },
};
