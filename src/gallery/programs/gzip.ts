// Streams in a row: text goes in at one end of a compressor, and its bytes
// come out at the other while it is read.
const packed = (text: string, format: CompressionFormat) =>
  new Blob([text]).stream().pipeThrough(new CompressionStream(format));

async function size(stream: ReadableStream<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const piece of stream) bytes += piece.byteLength;
  return bytes;
}

export default {
  async fetch(request: Request): Promise<Response> {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const text = `${prompt}\n`.repeat(100);
    const before = new TextEncoder().encode(text).byteLength;

    const formats = ["gzip", "deflate", "deflate-raw"] as const;
    const sizes: Record<string, number> = {};
    for (const format of formats) sizes[format] = await size(packed(text, format));
    console.table(formats.map((format) => ({ format, before, after: sizes[format] })));

    const back = packed(text, "gzip").pipeThrough(new DecompressionStream("gzip"));
    const same = (await new Response(back).text()) === text;
    return Response.json({ before, ...sizes, "comes back as it was": same });
  },
};
