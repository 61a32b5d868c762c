// the getters of a subclass of Response are ignored
// The harness reads the platform's own status, headers and body.

class Mine extends Response {
  get status() {
    return 999;
  }
  get headers() {
    throw 1;
  }
  get body() {
    return null;
  }
  get statusText() {
    return "forged";
  }
}

export default { fetch: () => new Mine("true", { status: 201 }) };
