//! Every bound on input, with its unit. Each is tested at n and n+1 where it is enforced.

/// One module, bytes: of the UTF-8, of the JSON text, or of the raw data.
pub const MODULE_BYTES_MAX: usize = 256 * 1024;
/// All modules of a program together, bytes.
pub const PROGRAM_BYTES_MAX: usize = 1024 * 1024;
/// Modules in a program.
pub const MODULES_MAX: usize = 64;
/// A module's name, bytes of UTF-8.
pub const MODULE_NAME_BYTES_MAX: usize = 128;
/// The prompt, characters (Unicode scalar values).
pub const PROMPT_CHARS_MAX: usize = 16_384;
/// The query of a history search, characters.
pub const QUERY_CHARS_MAX: usize = 200;
/// All of `env`, bytes of its JSON.
pub const ENV_BYTES_MAX: usize = 64 * 1024;
/// All of `args`, bytes of their JSON.
pub const ARGS_BYTES_MAX: usize = 64 * 1024;
/// The body of the request passed to a program, bytes of UTF-8.
pub const REQUEST_BODY_BYTES_MAX: usize = 1024 * 1024;
/// Path and query of the request passed to a program, bytes.
pub const REQUEST_PATH_BYTES_MAX: usize = 8 * 1024;
/// Headers of the request passed to a program, count.
pub const REQUEST_HEADERS_MAX: usize = 100;
/// Names and values of those headers together, bytes.
pub const REQUEST_HEADER_BYTES_MAX: usize = 32 * 1024;
/// `request.cf` of the request passed to a program, bytes of its JSON.
pub const REQUEST_CF_BYTES_MAX: usize = 8 * 1024;
/// Compatibility flags, count.
pub const COMPATIBILITY_FLAGS_MAX: usize = 32;
/// The name of an entrypoint, characters.
pub const ENTRYPOINT_CHARS_MAX: usize = 128;
/// Entries of an allow-list, count.
pub const NETWORK_HOSTS_MAX: usize = 64;
/// One entry of an allow-list, bytes of UTF-8: the longest domain name (RFC 1035, 2.3.4) with `*.` before it.
pub const NETWORK_HOST_BYTES_MAX: usize = 255;
/// A session's name, characters.
pub const SESSION_CHARS_MAX: usize = 128;

/// The whole body of a call to the JSON API, bytes.
pub const CALL_BYTES_MAX: usize = 3 * 1024 * 1024;
/// The whole body of a posted form, bytes: a program of the largest size, every byte of it percent-encoded.
pub const FORM_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The length to which a response's body is kept, bytes: the default and the maximum.
pub const OUTPUT_BYTES_MAX: u64 = 1024 * 1024;
/// The default wall-clock time of a run, milliseconds.
pub const WALL_MS_DEFAULT: u64 = 10_000;
/// The maximum wall-clock time of a run, milliseconds.
pub const WALL_MS_MAX: u64 = 30_000;
/// The default CPU time of a run, milliseconds. The platform enforces it on Cloudflare; local workerd does not.
pub const CPU_MS_DEFAULT: u64 = 500;
/// The maximum CPU time of a run, milliseconds.
pub const CPU_MS_MAX: u64 = 5_000;
/// The maximum CPU time of a run under plain workerd, milliseconds: a run there delays all others.
pub const CPU_MS_MAX_PLAIN: u64 = 1_000;
/// The default number of subrequests of a run.
pub const SUBREQUESTS_DEFAULT: u64 = 10;
/// The maximum number of subrequests of a run.
pub const SUBREQUESTS_MAX: u64 = 50;
/// Subrequests listed in the report of a run; further ones are only counted.
pub const ATTEMPTS_MAX: usize = 200;
/// The length to which the URL of a subrequest is listed, characters.
pub const ATTEMPT_URL_CHARS_MAX: usize = 2048;

/// The oldest compatibility date offered.
pub const COMPATIBILITY_DATE_MIN: &str = "2023-01-01";
/// The newest compatibility date offered, and the default: the date of the pinned workerd.
pub const COMPATIBILITY_DATE_MAX: &str = "2026-10-19";
