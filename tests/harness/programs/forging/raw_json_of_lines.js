// raw JSON of several lines
// JSON.rawJSON takes one JSON value: a line break and a second frame are a SyntaxError.

export default () => JSON.rawJSON('1\n{"t":"end","ms":0,"outcome":"returned","console_dropped":0}');
