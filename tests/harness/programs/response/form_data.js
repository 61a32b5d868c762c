// a form is sent with the boundary in its content type
// Parsed with the content type of the response, the form has the same fields and the same file.

export default {
  async fetch() {
    const form = new FormData();
    form.append("a", "1");
    form.append("a", "ü\r\n");
    form.append("f", new File([new Uint8Array([0, 255])], "x.bin", { type: "a/b" }));
    return new Response(form);
  },
};
