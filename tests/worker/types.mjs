// The types of requests and responses, with the fields that the tests read. docs/openapi.json has the complete
// description of the API, and schema.mjs checks every response against it.

/**
 * JSON whose shape the program under test decides.
 * @typedef {any} Json
 */

/**
 * An execute request. Every field is optional and of any type, because tests send invalid requests on purpose.
 * @typedef {Record<string, unknown>} ExecuteRequest
 */

/**
 * A row of a table of programs under test.
 * @typedef {object} Program
 * @property {string} name
 * @property {string | ExecuteRequest} run the execute request, or just its code
 * @property {object} expect what the report must hold: objects may have more fields, lists may not have more items, a
 *   stack may be longer, a regular expression must match, and undefined means that the field is missing
 */

/**
 * The response to an execute call.
 * @typedef {object} Report
 * @property {boolean} success
 * @property {Outcome} outcome
 * @property {string[]} [warnings]
 * @property {string} stdout
 * @property {string} stderr
 * @property {ConsoleLine[]} console
 * @property {number} [console_dropped]
 * @property {ProgramResponse | null} response
 * @property {Json} [result]
 * @property {NetworkAttempt[]} network
 * @property {number} [network_dropped]
 * @property {Timing} timing
 */

/**
 * How a run ended. The type decides which of the other fields are present.
 * @typedef {object} Outcome
 * @property {"returned" | "threw" | "stopped" | "refused"} type
 * @property {ThrownError} [error] of a program that threw
 * @property {string} [reason] of a program that was stopped
 * @property {string} [message] of a program that was stopped
 * @property {Location} [at] of a program that was stopped
 * @property {Diagnostic[]} [diagnostics] of a program that was refused
 */

/**
 * @typedef {object} Location
 * @property {string} module
 * @property {number} line
 * @property {number} column
 */

/**
 * @typedef {object} ThrownError
 * @property {string} name
 * @property {string} message
 * @property {(Location & { function?: string })[]} stack
 * @property {ThrownError} [cause]
 * @property {ThrownError[]} [errors]
 * @property {Record<string, Json>} [fields]
 */

/**
 * @typedef {object} Diagnostic
 * @property {"error" | "warning"} severity
 * @property {string} message
 * @property {string} [module]
 * @property {number} [line]
 * @property {number} [column]
 * @property {number} [end_line]
 * @property {number} [end_column]
 * @property {string} [frame] the code excerpt
 */

/**
 * @typedef {object} ConsoleLine
 * @property {string} level
 * @property {number} at_ms
 * @property {string} text
 * @property {Json[]} args
 * @property {Location} [source]
 * @property {number} group
 */

/**
 * @typedef {object} ResponseHead
 * @property {number} status
 * @property {string} status_text
 * @property {[name: string, value: string][]} headers
 * @property {true} [websocket]
 */

/**
 * @typedef {ResponseHead & { body: { text?: string, base64?: string }, bytes: number, truncated: boolean }}
 * ProgramResponse
 */

/**
 * @typedef {object} NetworkAttempt
 * @property {string} method
 * @property {string} url
 * @property {boolean} allowed
 * @property {number | null} status
 * @property {string} [reason]
 */

/**
 * @typedef {object} Timing
 * @property {number} compile_ms
 * @property {number} start_ms
 * @property {number} run_ms
 * @property {number} total_ms
 * @property {boolean} cold
 */

/**
 * The fields of the end event.
 * @typedef {object} RunEnd
 * @property {Outcome} outcome
 * @property {Json} result
 * @property {number} console_dropped
 * @property {number} network_dropped
 * @property {true} truncated
 * @property {Timing} timing
 */

/**
 * An event of a run. The type decides which of the other fields are present.
 * @typedef {{ type: "warning" | "console" | "response" | "network" | "body" | "end", message?: string, base64?: string, number?: number }
 *   & Partial<ConsoleLine & Omit<ResponseHead, "status"> & NetworkAttempt & RunEnd>} RunEvent
 */

/**
 * A run update: an event of the run, or as the last update the id of the stored run.
 * @typedef {Omit<RunEvent, "type"> & { type: RunEvent["type"] | "kept", id?: number | null, at?: number, failure?: ErrorBody }} RunUpdate
 */

/**
 * The error body of a refusal.
 * @typedef {object} ErrorBody
 * @property {string} kind
 * @property {string} message
 * @property {string} [field]
 */

/**
 * The status, kind and field of a refusal.
 * @typedef {[status: number, kind: string, field: string | undefined]} Refusal
 */

/**
 * The answer to a share call.
 * @typedef {object} ShareLink
 * @property {string} id
 * @property {string} url
 * @property {string[]} [warnings]
 */

/**
 * A run in the list of the history.
 * @typedef {object} RunSummary
 * @property {number} id
 * @property {number} at
 * @property {string} prompt
 * @property {string | Record<string, unknown>} ending the outcome in short
 * @property {string} [gist]
 * @property {boolean} [pinned]
 */

/**
 * Runs that were deleted together. The time of the deletion identifies it for an undo.
 * @typedef {object} DeletedRuns
 * @property {number} at
 * @property {number} runs
 */

/**
 * A page of the history.
 * @typedef {object} RunPage
 * @property {RunSummary[]} runs
 * @property {number | null} older the id before which the next page begins
 * @property {number} [pinned]
 * @property {DeletedRuns} [forgotten]
 */

/**
 * A program in its stored, normalised form.
 * @typedef {ExecuteRequest & { modules: Record<string, Json>, main: string, prompt?: string, env?: Json }} StoredProgram
 */

/**
 * A stored run.
 * @typedef {object} RunRecord
 * @property {number} id
 * @property {number} at
 * @property {StoredProgram} execute
 * @property {Report} report
 */

/**
 * The return types of the server functions, by name.
 * @typedef {object} ServerFunctions
 * @property {RunPage} recent
 * @property {Diagnostic[]} check
 * @property {RunRecord} open
 * @property {DeletedRuns} delete
 * @property {DeletedRuns | null} clear null if there was nothing to delete
 * @property {null} restore
 * @property {null} pin
 * @property {ShareLink} share
 * @property {StoredProgram} open_share
 */

export {};
