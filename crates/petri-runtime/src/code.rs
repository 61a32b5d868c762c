//! The code of an isolate as plain data: the program's modules, the harness and the settings for the loader.

use crate::compilations::CompiledProgram;
use crate::mentions::SOCKETS_MODULE;
use petri_protocol::Error;
use petri_protocol::program::{Bytes, Limits, ModuleContent, Network, Program};
use serde::Serialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The harness, which runs a program and reports its events: the modules of `harness/`, bundled by `npm run harness`.
const HARNESS: &str = include_str!("harness.bundle.js");
/// The isolate's main module, beside the folder of the program's modules.
pub(crate) const HARNESS_MODULE: &str = "harness.js";
/// The functions that the guards in the program's code call. A module of its own, since both harness and program import it.
const GUARD: &str = include_str!("guard.bundle.js");
const GUARD_MODULE: &str = "guard.js";
/// Loads modules of Node for the console of the harness.
const REQUIRE: &str = include_str!("require.cjs");
const REQUIRE_MODULE: &str = "require.js";
/// The source maps of the program, a text module that the harness reads. Part of the code's identity.
const SOURCE_MAPS_MODULE: &str = "source_maps.txt";
/// The specifier of the guard module in the program's top folder.
pub(crate) const GUARD_FROM_USER: &str = "../guard.js";
/// Replaces [`SOCKETS_MODULE`] for a program without network that may import a module with sockets.
const SOCKETS: &str = include_str!("sockets.js");
/// The flag of the module registry in which a Worker cannot replace a module of the platform.
const STRICT_REGISTRY_FLAG: &str = "new_module_registry";
/// SHA-256 of the harness. Part of the code's identity, so that a new harness never meets an isolate of an older one.
pub(crate) static HARNESS_VERSION: LazyLock<[u8; 32]> = LazyLock::new(|| {
    [HARNESS, GUARD, REQUIRE, SOCKETS]
        .iter()
        .fold(Sha256::new(), |hash, source| hash.chain_update(source))
        .finalize()
        .into()
});
/// The folder of the program's modules, so that none of them can replace a module of the harness.
pub(crate) const USER_FOLDER: &str = "user/";
/// The first compatibility date at which `nodejs_compat` is the default. It includes AsyncLocalStorage, which the harness needs.
/// <https://developers.cloudflare.com/workers/configuration/compatibility-flags/>
const NODEJS_DEFAULT_FROM: &str = "2026-08-04";
/// The flag that makes the global timers Node's. It is the default at newer dates, and takes 4 of the 7 ms in which an isolate starts.
const NODE_TIMERS_FLAG: &str = "enable_nodejs_global_timers";
/// The flag that keeps the platform's timers. It has no effect at older dates, which have them anyway.
const PLATFORM_TIMERS_FLAG: &str = "no_nodejs_global_timers";

/// The code of a dynamic Worker.
/// <https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/#workercode>
///
/// `globalOutbound` is missing, since it is a binding and not data; `assembly` sets it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkerCode {
    compatibility_date: String,
    compatibility_flags: Vec<String>,
    main_module: &'static str,
    /// The author's modules and the source maps, without those of [`harness_modules`](Self::harness_modules).
    modules: BTreeMap<String, ModuleContent>,
    env: Map<String, Value>,
    limits: Value,
    /// Whether [`SOCKETS`] replaces the platform's sockets.
    #[serde(skip)]
    sockets: bool,
    /// Whether the harness loads [`REQUIRE`].
    #[serde(skip)]
    require: bool,
}

impl WorkerCode {
    /// The code that runs `program` within `limits`. `compiled`: its compiled modules.
    pub(crate) fn new(program: &Program, limits: &Limits, compiled: &CompiledProgram) -> Self {
        let others = program.modules.iter().filter(|(_, content)| !matches!(content, ModuleContent::Js(_)));
        let others = others.map(|(name, content)| (user_module(name.as_str()), content.clone()));
        let scripts = compiled.compiled.modules();
        let scripts = scripts.map(|(name, code)| (user_module(name), ModuleContent::Js(code.to_owned())));
        let source_maps = (SOURCE_MAPS_MODULE.to_owned(), ModuleContent::Text(compiled.compiled.source_maps()));
        Self {
            compatibility_date: program.compatibility.date().to_owned(),
            compatibility_flags: flags(
                program.compatibility.date(),
                program.compatibility.flags(),
                compiled.mentions.global_timers,
            ),
            main_module: HARNESS_MODULE,
            modules: others.chain(scripts).chain([source_maps]).collect(),
            env: program.env.values().clone(),
            limits: json!({"cpuMs": limits.cpu_ms, "subRequests": limits.subrequests}),
            sockets: replaces_sockets(program, compiled),
            require: compiled.mentions.console(),
        }
    }

    /// The loader's definition as JSON text, without the modules of [`harness_modules`](Self::harness_modules).
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](petri_protocol::ErrorKind::Unavailable) if the code cannot be written as JSON.
    pub(crate) fn to_json(&self) -> Result<String, Error> {
        to_text(self)
    }

    /// Name, kind and source of Petri's own modules, which are the same for all programs.
    pub(crate) fn harness_modules(&self) -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
        let require = self.require.then_some((REQUIRE_MODULE, "cjs", REQUIRE));
        let sockets = self.sockets.then_some((SOCKETS_MODULE, "js", SOCKETS));
        [(HARNESS_MODULE, "js", HARNESS), (GUARD_MODULE, "js", GUARD)].into_iter().chain(require).chain(sockets)
    }

    /// Name, kind and content of the binary modules. [`to_json`](Self::to_json) has them as base64, but the loader takes buffers.
    pub(crate) fn binaries(&self) -> impl Iterator<Item = (&str, &'static str, &[u8])> {
        self.modules.iter().filter_map(|(name, content)| match content {
            ModuleContent::Data(Bytes(bytes)) | ModuleContent::Wasm(Bytes(bytes)) => {
                Some((name.as_str(), content.kind(), &bytes[..]))
            }
            ModuleContent::Js(_) | ModuleContent::Cjs(_) | ModuleContent::Text(_) | ModuleContent::Json(_) => None,
        })
    }
}

/// Whether the harness must replace the sockets of Node's modules `net` and `tls`. To do so it loads both modules, which takes
/// milliseconds, so it is done only for programs that mention one of them.
pub(crate) fn replaces_node_sockets(program: &Program, compiled: &CompiledProgram) -> bool {
    replaceable(program) && compiled.mentions.node_sockets
}

/// Whether a program has no network and may import the platform's sockets, by a literal or a computed specifier.
fn replaces_sockets(program: &Program, compiled: &CompiledProgram) -> bool {
    replaceable(program) && (compiled.mentions.node_sockets || compiled.mentions.platform_sockets)
}

fn replaceable(program: &Program) -> bool {
    let strict = program.compatibility.flags().iter().any(|flag| flag == STRICT_REGISTRY_FLAG);
    program.network == Network::Blocked && !strict
}

fn to_text(code: &WorkerCode) -> Result<String, Error> {
    serde_json::to_string(code).map_err(|error| Error::unwritable("the isolate's code", error))
}

/// The name of an author's module inside the isolate.
pub(crate) fn user_module(name: &str) -> String {
    format!("{USER_FOLDER}{name}")
}

/// The flags that the program asks for, with those that Petri adds: one that the harness needs, and one that makes the isolate
/// start faster. `global_timers`: whether the program mentions the global timers.
fn flags(date: &str, requested: &[String], global_timers: bool) -> Vec<String> {
    let requests = |flag: &str| requested.iter().any(|requested| requested == flag);
    let mut flags = requested.to_vec();
    if !(date >= NODEJS_DEFAULT_FROM || requests("nodejs_compat") || requests("nodejs_als")) {
        flags.push("nodejs_als".to_owned());
    }
    if !global_timers && !requests(NODE_TIMERS_FLAG) && !requests(PLATFORM_TIMERS_FLAG) {
        flags.push(PLATFORM_TIMERS_FLAG.to_owned());
    }
    flags
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compilations::tests::compiled;
    use crate::egress_policy::{NOT_PERMITTED, SOCKET_HEADER};
    use petri_protocol::program::{ExecuteRequest, Execution, json};

    /// The loader's definition.
    fn code_of(request: Value) -> Value {
        let request: ExecuteRequest = json::from_value(request).unwrap().value;
        let execution: Execution = request.try_into().unwrap();
        let code = WorkerCode::new(&execution.program, &execution.limits, &compiled(&execution));
        let mut definition: Value = serde_json::from_str(&code.to_json().unwrap()).unwrap();
        for (name, kind, source) in code.harness_modules() {
            assert_eq!(definition["modules"].get(name), None, "no module of the author may have the name {name}");
            definition["modules"][name] = json!({kind: source});
        }
        definition
    }

    #[test]
    fn the_author_cannot_replace_the_harness() {
        let code = code_of(json!({"modules": {"harness.js": "mine", "guard.js": "mine_too", "main.js": "x"}}));
        assert_eq!(code["mainModule"], "harness.js");
        assert_eq!(code["modules"]["harness.js"]["js"], HARNESS);
        let js = |name: &str| code["modules"][name]["js"].as_str().unwrap_or_default().trim_end().to_owned();
        assert_eq!(js("user/harness.js"), "mine");
        assert_eq!(code["modules"]["guard.js"]["js"], GUARD);
        assert_eq!(js("user/guard.js"), "mine_too");
    }

    #[test]
    fn options_reach_the_loader() {
        let code = code_of(json!({
            "code": "x", "env": {"WHO": "me"}, "compatibility_date": "2026-01-01", "compatibility_flags": ["url_original"], "limits": {"cpu_ms": 7},
        }));
        assert_eq!(code["env"], json!({"WHO": "me"}));
        assert_eq!(code["compatibilityDate"], "2026-01-01");
        assert_eq!(code["compatibilityFlags"], json!(["url_original", "nodejs_als", "no_nodejs_global_timers"]));
        assert_eq!(code["limits"], json!({"cpuMs": 7, "subRequests": 10}));
        assert_eq!(code.get("globalOutbound"), None);
    }

    #[test]
    fn a_program_without_network_that_mentions_sockets_gets_the_recorded_ones() {
        let replaced = |request| code_of(request)["modules"][SOCKETS_MODULE]["js"] == SOCKETS;
        for text in
            ["import 'cloudflare:sockets'", "import \"node:net\"", "import('tls')", "import('cloudflare:' + name)"]
        {
            assert!(replaced(json!({"code": text})), "{text}");
            assert!(!replaced(json!({"code": text, "network": "open"})), "{text}");
            assert!(!replaced(json!({"code": text, "compatibility_flags": [STRICT_REGISTRY_FLAG]})), "{text}");
        }
        assert!(!replaced(json!({"code": "const network = 1"})));
        assert!(SOCKETS.contains(NOT_PERMITTED) && SOCKETS.contains(SOCKET_HEADER));
    }

    #[test]
    fn async_local_storage_is_available_at_every_date() {
        let requested = |flag: &str| vec![flag.to_owned()];
        assert_eq!(flags("2026-08-03", &[], true), ["nodejs_als"]);
        assert_eq!(flags("2026-08-04", &[], true), [""; 0]);
        assert_eq!(flags("2023-01-01", &requested("nodejs_compat"), true), ["nodejs_compat"]);
    }

    #[test]
    fn only_a_program_that_may_see_the_global_timers_starts_with_those_of_node() {
        let flags = |code: &str, requested: &[&str]| {
            code_of(json!({"code": code, "compatibility_flags": requested}))["compatibilityFlags"].clone()
        };
        assert_eq!(flags("export default 1", &[]), json!(["no_nodejs_global_timers"]));
        assert_eq!(flags("export default () => setTimeout(f, 1)", &[]), json!([]));
        for requested in ["enable_nodejs_global_timers", "no_nodejs_global_timers"] {
            assert_eq!(flags("export default 1", &[requested]), json!([requested]), "the author's choice stays");
        }
    }

    #[test]
    fn the_console_comes_with_the_loader_of_nodes_modules() {
        let loads = |code: &str| code_of(json!({"code": code}))["modules"].get(REQUIRE_MODULE).is_some();
        assert!(loads("console.log(1)") && !loads("export default 1"));
    }
}
