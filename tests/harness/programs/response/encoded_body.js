// an encoded body arrives as the program encoded it
// ENCODE_BODY is "automatic" or "manual". In both cases the body arrives compressed once.

export default {
  async fetch() {
    const packed = new Response("packed").body.pipeThrough(new CompressionStream("gzip"));
    return new Response(packed, { encodeBody: ENCODE_BODY, headers: { "content-encoding": "gzip" } });
  },
};
