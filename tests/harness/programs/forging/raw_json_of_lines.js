// raw JSON with a line break and a second frame is a SyntaxError
// JSON.rawJSON takes a single JSON value.

export default () => JSON.rawJSON('1\n{"t":"end","ms":0,"outcome":"returned","console_dropped":0}');
