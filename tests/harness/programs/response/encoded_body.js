// an encoded body is what the program made, not what the encoding says
// ENCODE_BODY is "automatic" or "manual". Either way the body arrives packed once, as the program packed it.

export default {
  async fetch() {
    const packed = new Response("packed").body.pipeThrough(new CompressionStream("gzip"));
    return new Response(packed, { encodeBody: ENCODE_BODY, headers: { "content-encoding": "gzip" } });
  },
};
