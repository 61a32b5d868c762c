// raw JSON in a result
// JSON.rawJSON writes its text into the result frame as it is: valid JSON does no harm.

export default () => [JSON.rawJSON('"\\n"'), JSON.rawJSON("1e400")];
