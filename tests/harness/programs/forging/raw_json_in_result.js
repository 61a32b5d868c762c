// raw JSON in a result is copied into the result frame
// JSON.rawJSON accepts only valid JSON, which does no harm.

export default () => [JSON.rawJSON('"\\n"'), JSON.rawJSON("1e400")];
