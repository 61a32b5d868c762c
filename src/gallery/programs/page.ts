// Answers with a page. The prompt is a stranger's: it is escaped before it becomes HTML.
const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character]);

export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const html = `<!doctype html>
<title>A card</title>
<style>
  body { display: grid; place-items: center; min-height: 90vh; font-family: system-ui; background: #edf1ef; color: #14211d; }
  figure { padding: 2rem 3rem; border-radius: 1rem; background: #fff; box-shadow: 0 1px 8px #0002; text-align: center; }
  blockquote { margin: 0; font-size: 2rem; }
</style>
<figure>
  <blockquote>${escape(prompt)}</blockquote>
  <figcaption>grown in an isolate</figcaption>
</figure>`;
    return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
  },
};
