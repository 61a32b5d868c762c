//! Every bound on what a person may send, with its unit. Tested at n and n+1 where it is enforced.

/// One module, bytes: of UTF-8, of JSON text, or as they are.
pub const MODULE_BYTES_MAX: usize = 256 * 1024;
/// All modules of a program together, bytes.
pub const PROGRAM_BYTES_MAX: usize = 1024 * 1024;
/// Modules in a program.
pub const MODULES_MAX: usize = 64;
/// A module's name, bytes of UTF-8.
pub const MODULE_NAME_BYTES_MAX: usize = 128;
/// The prompt, characters (Unicode scalar values).
pub const PROMPT_CHARS_MAX: usize = 16_384;
/// What is searched for in the prompts of a history, characters.
pub const FIND_CHARS_MAX: usize = 200;
/// All of `env`, bytes of its JSON.
pub const ENV_BYTES_MAX: usize = 64 * 1024;
/// All of `args`, bytes of their JSON.
pub const ARGS_BYTES_MAX: usize = 64 * 1024;
/// The body of the request a program is given, bytes of UTF-8.
pub const REQUEST_BODY_BYTES_MAX: usize = 1024 * 1024;
/// Path and query of the request a program is given, bytes.
pub const REQUEST_PATH_BYTES_MAX: usize = 8 * 1024;
/// Headers of the request a program is given, count.
pub const REQUEST_HEADERS_MAX: usize = 100;
/// Names and values of those headers together, bytes.
pub const REQUEST_HEADER_BYTES_MAX: usize = 32 * 1024;
/// `request.cf` of the request a program is given, bytes of its JSON.
pub const REQUEST_CF_BYTES_MAX: usize = 8 * 1024;
/// Compatibility flags, count.
pub const COMPATIBILITY_FLAGS_MAX: usize = 32;
/// The name of an entrypoint, characters.
pub const ENTRYPOINT_CHARS_MAX: usize = 128;
/// Hosts on a network's allow-list, count.
pub const NETWORK_HOSTS_MAX: usize = 64;
/// One of those, bytes of UTF-8: as long as a name can be (RFC 1035, 2.3.4), and the `*.` before it.
pub const NETWORK_HOST_BYTES_MAX: usize = 255;
/// A session's name, characters.
pub const SESSION_CHARS_MAX: usize = 128;

/// The whole body of a call to the JSON API, bytes.
pub const CALL_BYTES_MAX: usize = 3 * 1024 * 1024;
/// The whole body of a posted form, bytes: a program of the largest size, every byte of it percent-encoded.
pub const FORM_BYTES_MAX: usize = 4 * 1024 * 1024;

/// What is kept of a response's body, bytes, unless the run asks for less. Also the most a run can ask for.
pub const OUTPUT_BYTES_MAX: u64 = 1024 * 1024;
/// Wall-clock time of a run, milliseconds, unless it asks otherwise.
pub const WALL_MS_DEFAULT: u64 = 10_000;
/// The longest wall-clock time a run can ask for, milliseconds.
pub const WALL_MS_MAX: u64 = 30_000;
/// CPU time of a run, milliseconds, unless it asks otherwise. The platform enforces it on Cloudflare; local workerd does not.
pub const CPU_MS_DEFAULT: u64 = 500;
/// The longest CPU time a run can ask for, milliseconds.
pub const CPU_MS_MAX: u64 = 5_000;
/// The longest CPU time a run gets under plain workerd, milliseconds: there it holds up everybody else.
pub const CPU_MS_MAX_PLAIN: u64 = 1_000;
/// Requests a run may make, unless it asks otherwise.
pub const SUBREQUESTS_DEFAULT: u64 = 10;
/// The most requests a run can ask for.
pub const SUBREQUESTS_MAX: u64 = 50;
/// Attempts to reach something that are listed of one run; further ones are counted.
pub const ATTEMPTS_MAX: usize = 200;
/// What is listed of an attempt's URL, characters.
pub const ATTEMPT_URL_CHARS_MAX: usize = 2048;

/// The oldest compatibility date offered.
pub const COMPATIBILITY_DATE_MIN: &str = "2023-01-01";
/// The newest compatibility date offered, and the default: that of the workerd the project pins.
pub const COMPATIBILITY_DATE_MAX: &str = "2026-10-19";
