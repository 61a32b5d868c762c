//! One execution: a program, its input and its limits. Requests from outside are parsed here.

use super::limits::{ARGS_BYTES_MAX, ENTRYPOINT_CHARS_MAX, SESSION_CHARS_MAX};
use super::{
    CODE_MODULE, Compatibility, ExecuteRequest, GuestEnv, GuestRequest, Limits, Modules, Network, Program, Prompt, json,
};
use crate::Error;
use serde_json::Value;
use std::collections::BTreeMap;

/// A request to run a program, every part within its bounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Execution {
    /// The program to run.
    pub program: Program,
    /// The main module's export that handles the request, if not the default export.
    pub entrypoint: Option<String>,
    /// The prompt.
    pub prompt: Prompt,
    /// The request passed to the program.
    pub request: GuestRequest,
    /// The arguments of an exported function, if given.
    pub args: Option<Vec<Value>>,
    /// The limits of the run.
    pub limits: Limits,
    /// The session of an API caller; a page's visitor has none.
    pub session: Option<String>,
    /// Whether the run needs a new isolate.
    pub fresh: bool,
}

impl TryFrom<ExecuteRequest> for Execution {
    type Error = Error;

    fn try_from(wire: ExecuteRequest) -> Result<Self, Error> {
        let modules = match (wire.code, wire.modules) {
            (Some(_), Some(_)) => {
                return Err(Error::invalid(
                    "code",
                    "code and modules cannot both be given; code is short for one module",
                ));
            }
            (Some(code), None) => BTreeMap::from([(CODE_MODULE.to_owned(), code.into())]),
            (None, Some(modules)) => modules,
            (None, None) => {
                return Err(Error::invalid("code", "there is no program; send its source as code, or as modules"));
            }
        };
        check_args(wire.args.as_deref())?;
        check_entrypoint(wire.entrypoint.as_deref())?;
        check_session(wire.session.as_deref())?;
        Ok(Self {
            program: Program {
                modules: Modules::parse(modules, wire.main.as_deref())?,
                env: GuestEnv::parse(wire.env)?,
                compatibility: Compatibility::parse(wire.compatibility_date, wire.compatibility_flags)?,
                network: Network::parse(wire.network.as_ref())?,
            },
            entrypoint: wire.entrypoint,
            prompt: Prompt::parse(wire.prompt)?,
            request: GuestRequest::parse(wire.request.unwrap_or_default())?,
            args: wire.args,
            limits: Limits::parse(&wire.limits)?,
            session: wire.session,
            fresh: wire.fresh,
        })
    }
}

fn check_args(args: Option<&[Value]>) -> Result<(), Error> {
    let bytes = args.map_or(0, |args| json::size(&args));
    if bytes > ARGS_BYTES_MAX {
        return Err(Error::too_large("args", bytes, ARGS_BYTES_MAX, "bytes"));
    }
    Ok(())
}

/// Checks that the name is an identifier. Whether the module exports it is known only when it runs.
fn check_entrypoint(entrypoint: Option<&str>) -> Result<(), Error> {
    let Some(name) = entrypoint else { return Ok(()) };
    let characters = name.chars().count();
    let begins = name.chars().next().is_some_and(|c| c.is_alphabetic() || matches!(c, '_' | '$'));
    let goes_on = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$'));
    if !(1..=ENTRYPOINT_CHARS_MAX).contains(&characters) {
        return Err(Error::invalid(
            "entrypoint",
            format!("entrypoint is {characters} characters long; it must be 1 to {ENTRYPOINT_CHARS_MAX}"),
        ));
    }
    if !(begins && goes_on) {
        return Err(Error::invalid(
            "entrypoint",
            format!("entrypoint is {name:?}; it must be the name of an export: letters, digits, _ and $"),
        ));
    }
    Ok(())
}

fn check_session(session: Option<&str>) -> Result<(), Error> {
    let Some(session) = session else { return Ok(()) };
    let characters = session.chars().count();
    if !(1..=SESSION_CHARS_MAX).contains(&characters) {
        return Err(Error::invalid(
            "session",
            format!("session is {characters} characters long; it must be 1 to {SESSION_CHARS_MAX}"),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::ModuleContent;
    use serde_json::json;

    fn parse(request: Value) -> Result<Execution, Error> {
        json::from_value::<ExecuteRequest>(request).and_then(|parsed| Execution::try_from(parsed.value))
    }

    #[track_caller]
    fn refused(request: Value, field: &str, message: &str) {
        let error = parse(request).unwrap_err();
        assert_eq!((error.field(), error.message()), (Some(field), message));
    }

    #[test]
    fn null_is_a_field_left_out() {
        let least = parse(json!({"code": "x"})).unwrap();
        let fields = [
            "modules",
            "main",
            "entrypoint",
            "prompt",
            "request",
            "args",
            "env",
            "network",
            "compatibility_date",
            "compatibility_flags",
            "limits",
            "session",
            "fresh",
        ];
        for field in fields {
            assert_eq!(parse(json!({"code": "x", field: null})).as_ref(), Ok(&least), "{field}");
        }
        for (within, fields) in [
            ("request", &["method", "path", "headers", "body"][..]),
            ("limits", &["cpu_ms", "wall_ms", "subrequests", "output_bytes"]),
        ] {
            for field in fields {
                let request = json!({"code": "x", within: {*field: null}});
                assert_eq!(parse(request).as_ref(), Ok(&least), "{within}.{field}");
            }
        }
        assert_eq!(parse(json!({"modules": {"main.ts": "x"}, "code": null})).as_ref(), Ok(&least), "code");
    }

    #[test]
    fn null_is_a_value_where_values_are_the_programs_own() {
        let execution = parse(json!({"code": "x", "env": {"A": null}, "args": [null]})).unwrap();
        assert_eq!(execution.program.env.values().get("A"), Some(&Value::Null));
        assert_eq!(execution.args, Some(vec![Value::Null]));
        let json = parse(json!({"modules": {"main.ts": "x", "a.json": {"json": null}}})).unwrap();
        let (_, content) = json.program.modules.iter().find(|(name, _)| name.as_str() == "a.json").unwrap();
        assert_eq!(*content, ModuleContent::Json(Value::Null));
        refused(
            json!({"code": "x", "network": {"allow": null}}),
            "network",
            "network must be \"blocked\", \"open\" or {\"allow\": [hosts]}",
        );
    }

    #[test]
    fn the_least_request_has_every_default() {
        let execution = parse(json!({"code": "x"})).unwrap();
        assert_eq!(execution.program.modules.main().as_str(), "main.ts");
        assert_eq!(execution.prompt.as_str(), "");
        assert_eq!(execution.limits, Limits::default());
        assert_eq!(execution.request, GuestRequest::default());
        assert_eq!((execution.args, execution.session, execution.fresh), (None, None, false));
        assert_eq!(execution.entrypoint, None);
    }

    #[test]
    fn every_field_is_read() {
        let execution = parse(json!({
            "modules": {"a.js": "A", "b/c.mjs": "C", "d.json": {"json": [1]}},
            "main": "b/c.mjs",
            "entrypoint": "Api",
            "prompt": "p",
            "request": {"method": "POST", "path": "/x", "headers": [["a", "1"], ["a", "2"]], "body": "B"},
            "args": [1, {"deep": [null]}],
            "env": {"WHO": "me", "N": 1},
            "network": "open",
            "compatibility_date": "2026-01-01",
            "compatibility_flags": ["nodejs_compat"],
            "limits": {"cpu_ms": 1, "wall_ms": 2, "subrequests": 3, "output_bytes": 4},
            "session": "s",
            "fresh": true,
            "something_new": "is ignored"
        }))
        .unwrap();
        let modules: Vec<_> =
            execution.program.modules.iter().map(|(name, content)| (name.as_str(), content.clone())).collect();
        assert_eq!(
            modules,
            [
                ("a.js", ModuleContent::Js("A".to_owned())),
                ("b/c.mjs", ModuleContent::Js("C".to_owned())),
                ("d.json", ModuleContent::Json(json!([1])))
            ]
        );
        assert_eq!(execution.program.modules.main().as_str(), "b/c.mjs");
        assert_eq!(execution.entrypoint.as_deref(), Some("Api"));
        assert_eq!(execution.prompt.as_str(), "p");
        assert_eq!(execution.request.input().headers.len(), 2);
        assert_eq!(execution.args, Some(vec![json!(1), json!({"deep": [null]})]));
        assert_eq!(execution.program.env.values()["N"], 1);
        assert_eq!(execution.program.compatibility.date(), "2026-01-01");
        assert_eq!(execution.program.compatibility.flags(), ["nodejs_compat"]);
        assert_eq!(execution.program.network, Network::Open);
        assert_eq!(execution.limits, Limits { cpu_ms: 1, wall_ms: 2, subrequests: 3, output_bytes: 4 });
        assert_eq!((execution.session.as_deref(), execution.fresh), (Some("s"), true));
    }

    #[test]
    fn refusals_name_the_field() {
        refused(json!({}), "code", "there is no program; send its source as code, or as modules");
        refused(
            json!({"code": "", "modules": {}}),
            "code",
            "code and modules cannot both be given; code is short for one module",
        );
        refused(json!({"code": 5}), "code", "code must be a string, not 5");
        refused(
            json!({"modules": {"data.json": 1}}),
            "modules.data.json",
            "modules.data.json must be a string, or an object with one of the fields js, cjs, text, json, data and wasm",
        );
        refused(json!({"code": "", "prompt": []}), "prompt", "prompt must be a string, not an array");
        refused(
            json!({"code": "", "network": {"allow": ["localhost"]}}),
            "network.allow[0]",
            "network.allow[0] is \"localhost\"; only hosts of the public internet can be allowed",
        );
        refused(json!({"code": "", "session": ""}), "session", "session is 0 characters long; it must be 1 to 128");
        assert!(parse(json!({"code": "", "session": "ü".repeat(128)})).is_ok());
        assert!(parse(json!({"code": "", "session": "ü".repeat(129)})).is_err());
        refused(
            json!({"code": "", "entrypoint": ""}),
            "entrypoint",
            "entrypoint is 0 characters long; it must be 1 to 128",
        );
        for bad in ["a-b", "1a", " a", "a.b", "a\n"] {
            refused(
                json!({"code": "", "entrypoint": bad}),
                "entrypoint",
                &format!("entrypoint is {bad:?}; it must be the name of an export: letters, digits, _ and $"),
            );
        }
        for good in ["a", "$", "_1", "Größe", &"x".repeat(ENTRYPOINT_CHARS_MAX)] {
            assert!(parse(json!({"code": "", "entrypoint": good})).is_ok(), "{good}");
        }
        assert!(parse(json!({"code": "", "entrypoint": "x".repeat(ENTRYPOINT_CHARS_MAX + 1)})).is_err());
        // ["…"] is 4 bytes and the text.
        assert!(parse(json!({"code": "", "args": ["x".repeat(ARGS_BYTES_MAX - 4)]})).is_ok());
        refused(
            json!({"code": "", "args": ["x".repeat(ARGS_BYTES_MAX - 3)]}),
            "args",
            "args is 65537 bytes long; at most 65536 are taken",
        );
    }
}
