// several Set-Cookie headers stay separate, at every date
// The values of any other header are joined.

export default {
  async fetch() {
    const headers = new Headers();
    headers.append("set-cookie", "a=1; expires=Wed, 21 Oct 2026 07:28:00 GMT");
    headers.append("x", "1");
    headers.append("x", "2");
    headers.append("set-cookie", "b=2");
    return new Response(null, { headers });
  },
};
