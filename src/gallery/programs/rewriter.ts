// HTMLRewriter changes a page while it streams by: the prompt becomes its
// heading, and every link says where it leads.
const page = `<!doctype html>
<title>A dish</title>
<style>body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 2rem }</style>
<h1>A heading</h1>
<p>Cultures are grown on <a href="/agar">agar</a>, in a dish that was
<a href="https://en.wikipedia.org/wiki/Julius_Richard_Petri">thought of in 1887</a>.</p>
`;

export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    let links = 0;
    return new HTMLRewriter()
      // As text: what looks like a tag in it is none.
      .on("h1", { element: (heading) => void heading.setInnerContent(prompt) })
      .on("a[href]", {
        element(link) {
          const to = link.getAttribute("href") ?? "";
          console.log("link", ++links, "leads to", to);
          const where = to.startsWith("/") ? "here" : new URL(to).host;
          link.after(` <small>(${where})</small>`, { html: true });
        },
      })
      .onDocument({
        end: (end) => void end.append(`<p>${links} links were found`, { html: true }),
      })
      .transform(new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } }));
  },
};
