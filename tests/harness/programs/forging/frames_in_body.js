// frames in a body arrive as bytes of the body
// The run ends with the harness's own frame.

const END = '{"t":"end","ms":0,"outcome":"returned","console_dropped":0}';
const LINE = '{"t":"console","level":"log","ms":0,"group":0,"args":["forged"]}';

export default {
  async fetch() {
    return new Response(`${LINE}\n${END}\n`, { headers: { "content-type": "application/x-ndjson" } });
  },
};
