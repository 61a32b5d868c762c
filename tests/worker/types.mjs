// The types of what Petri is asked and what it answers, with the fields that the tests read. docs/openapi.json is the whole description of the
// API; schema.mjs holds each answer of the API to it.

/**
 * JSON whose shape the program under test decides.
 * @typedef {any} Json
 */

/**
 * The request of an execute call. Tests send wrong ones on purpose, so the type demands nothing.
 * @typedef {Record<string, unknown>} ExecuteRequest
 */

/**
 * A row of a table of programs under test.
 * @typedef {object} Program
 * @property {string} name
 * @property {string | ExecuteRequest} run the execute request, or just its code
 * @property {object} expect what its report holds: objects may hold more, lists may not, a stack may go on, an expression is searched for, and
 *   undefined is not there
 */

/**
 * A report, the answer to an execute call.
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
 * How a run ended. The type says which of the other fields are there.
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

/** @typedef {ResponseHead & { body: { text?: string, base64?: string }, bytes: number, truncated: boolean }} ProgramResponse */

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
 * An event of a run. The type says which of the other fields are there.
 * @typedef {{ type: "warning" | "console" | "response" | "network" | "body" | "end", message?: string, base64?: string, number?: number }
 *   & Partial<ConsoleLine & Omit<ResponseHead, "status"> & NetworkAttempt & RunEnd>} RunEvent
 */

/**
 * An item of the page's run stream: an event of the run, or, last of all, the id of the stored run.
 * @typedef {Omit<RunEvent, "type"> & { type: RunEvent["type"] | "kept", id?: number | null, at?: number, failure?: ErrorBody }} RunUpdate
 */

/**
 * Why a request was refused.
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
 * A line of the history.
 * @typedef {object} RunSummary
 * @property {number} id
 * @property {number} at
 * @property {string} prompt
 * @property {string | Record<string, unknown>} ending the outcome in short
 * @property {string} [gist]
 * @property {boolean} [pinned]
 */

/**
 * Runs that were deleted together, which the time of their deletion brings back.
 * @typedef {object} DeletedRuns
 * @property {number} at
 * @property {number} runs
 */

/**
 * A page of the history.
 * @typedef {object} RunPage
 * @property {RunSummary[]} runs
 * @property {number | null} older where the next page begins
 * @property {number} [pinned]
 * @property {DeletedRuns} [forgotten]
 */

/**
 * A program as Petri stores it, in its one normal form.
 * @typedef {ExecuteRequest & { modules: Record<string, Json>, main: string, prompt?: string, env?: Json }} StoredProgram
 */

/**
 * A run of the history.
 * @typedef {object} RunRecord
 * @property {number} id
 * @property {number} at
 * @property {StoredProgram} execute
 * @property {Report} report
 */

/**
 * What the server functions return, by their names.
 * @typedef {object} ServerFunctions
 * @property {RunPage} recent
 * @property {RunRecord} open
 * @property {DeletedRuns} delete
 * @property {DeletedRuns | null} clear null where nothing was left to delete
 * @property {null} restore
 * @property {null} pin
 * @property {ShareLink} share
 * @property {StoredProgram} open_share
 */

export {};
