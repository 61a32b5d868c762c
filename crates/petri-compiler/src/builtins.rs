//! Modules outside the program that it can import: the platform's, such as `cloudflare:workers`, and Node's, such as `fs`.

/// The schemes of the platform's modules.
const PLATFORM: &[&str] = &["node:", "cloudflare:", "workerd:"];
/// The scheme of Cloudflare's modules.
const CLOUDFLARE: &str = "cloudflare:";
/// The modules of that scheme that exist in an isolate. They do not depend on the compatibility date or flags.
/// `tests/harness/modules.test.mjs` checks the list against workerd by importing every module in it.
const CLOUDFLARE_MODULES: &[&str] =
    &["ai", "br", "durable-objects", "node", "pipelines", "sockets", "vectorize", "workers", "workflows"];
/// Node's modules that can be imported without `node:`, as in Node. <https://nodejs.org/api/modules.html#built-in-modules>
pub(crate) const NODE: &[&str] = &[
    "assert",
    "assert/strict",
    "async_hooks",
    "buffer",
    "child_process",
    "cluster",
    "console",
    "constants",
    "crypto",
    "dgram",
    "diagnostics_channel",
    "dns",
    "dns/promises",
    "domain",
    "events",
    "fs",
    "fs/promises",
    "http",
    "http2",
    "https",
    "inspector",
    "inspector/promises",
    "module",
    "net",
    "os",
    "path",
    "path/posix",
    "path/win32",
    "perf_hooks",
    "process",
    "punycode",
    "querystring",
    "readline",
    "readline/promises",
    "repl",
    "stream",
    "stream/consumers",
    "stream/promises",
    "stream/web",
    "string_decoder",
    "sys",
    "timers",
    "timers/promises",
    "tls",
    "trace_events",
    "tty",
    "url",
    "util",
    "util/types",
    "v8",
    "vm",
    "wasi",
    "worker_threads",
    "zlib",
];

/// Whether a specifier has the scheme of a platform module.
pub(crate) fn is_platform_module(specifier: &str) -> bool {
    PLATFORM.iter().any(|scheme| specifier.starts_with(scheme))
}

/// The message for a `cloudflare:` specifier whose module does not exist. `None` for any other specifier.
pub(crate) fn missing_cloudflare_module(specifier: &str) -> Option<String> {
    let name = specifier.strip_prefix(CLOUDFLARE)?;
    (!CLOUDFLARE_MODULES.contains(&name)).then(|| {
        let there = CLOUDFLARE_MODULES.join(", ");
        format!("\"{specifier}\" does not exist here; the cloudflare:* modules are {there}")
    })
}
