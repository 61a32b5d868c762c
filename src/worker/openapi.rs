//! The OpenAPI document of the JSON API, `docs/openapi.json`. The tests here compare its bounds with the enforced ones; the
//! tests of the Worker validate every response against its schemas.
//! <https://spec.openapis.org/oas/v3.1.1.html>

/// The document as served.
pub(crate) const DOCUMENT: &str = include_str!("../../docs/openapi.json");

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::program::limits::*;
    use petri_protocol::program::{ExecuteRequest, LimitsInput, RequestInput, flags};
    use petri_protocol::report::StopReason;
    use petri_protocol::{Allow, Error, ErrorKind};
    use serde_json::{Map, Value, json};
    use std::collections::{BTreeMap, BTreeSet};

    fn document() -> Value {
        serde_json::from_str(DOCUMENT).unwrap()
    }

    /// The schema of a field of the execute request, by its path.
    fn field(path: &str) -> Value {
        let pointer = path.replace('.', "/properties/");
        document()["components"]["schemas"]["ExecuteRequest"]["properties"]
            .pointer(&format!("/{pointer}"))
            .unwrap()
            .clone()
    }

    #[test]
    fn bounds_are_the_enforced_ones() {
        for (path, keyword, bound) in [
            ("code", "maxLength", MODULE_BYTES_MAX),
            ("modules", "maxProperties", MODULES_MAX),
            ("prompt", "maxLength", PROMPT_CHARS_MAX),
            ("request.path", "maxLength", REQUEST_PATH_BYTES_MAX),
            ("request.headers", "maxItems", REQUEST_HEADERS_MAX),
            ("request.body", "maxLength", REQUEST_BODY_BYTES_MAX),
            ("compatibility_flags", "maxItems", COMPATIBILITY_FLAGS_MAX),
            ("entrypoint", "maxLength", ENTRYPOINT_CHARS_MAX),
            ("session", "maxLength", SESSION_CHARS_MAX),
        ] {
            assert_eq!(field(path)[keyword], bound, "{path}");
        }
        assert_eq!(field("modules")["propertyNames"]["maxLength"], MODULE_NAME_BYTES_MAX);
        let module = &document()["components"]["schemas"]["Module"]["oneOf"];
        assert_eq!(module[0]["maxLength"], MODULE_BYTES_MAX);
        for kind in ["js", "cjs", "text"] {
            assert_eq!(module[1]["properties"][kind]["maxLength"], MODULE_BYTES_MAX, "{kind}");
        }
        for (path, default, cap) in [
            ("limits.cpu_ms", CPU_MS_DEFAULT, CPU_MS_MAX),
            ("limits.wall_ms", WALL_MS_DEFAULT, WALL_MS_MAX),
            ("limits.subrequests", SUBREQUESTS_DEFAULT, SUBREQUESTS_MAX),
            ("limits.output_bytes", OUTPUT_BYTES_MAX, OUTPUT_BYTES_MAX),
        ] {
            assert_eq!((&field(path)["default"], &field(path)["x-cap"]), (&json!(default), &json!(cap)), "{path}");
        }
        assert_eq!(field("compatibility_date")["default"], COMPATIBILITY_DATE_MAX);
        let hosts = &field("network")["oneOf"][1]["properties"]["allow"];
        assert_eq!(hosts["maxItems"], NETWORK_HOSTS_MAX);
        assert_eq!(hosts["items"]["maxLength"], NETWORK_HOST_BYTES_MAX);
        let kept = &document()["components"]["schemas"]["Response"]["properties"]["bytes"]["maximum"];
        assert_eq!(*kept, OUTPUT_BYTES_MAX);
    }

    #[test]
    fn compatibility_flags_are_the_offered_ones() {
        let listed = &document()["components"]["schemas"]["CompatibilityFlag"]["enum"];
        assert_eq!(*listed, json!(flags::FLAGS));
    }

    #[test]
    fn every_optional_field_may_be_null() {
        fn takes_null(schema: &Value) -> bool {
            let has_null = |list: &Value, null: Value| list.as_array().is_some_and(|list| list.contains(&null));
            has_null(&schema["type"], json!("null"))
                || has_null(&schema["enum"], Value::Null)
                || has_null(&schema["oneOf"], json!({"type": "null"}))
        }
        let schema = document()["components"]["schemas"]["ExecuteRequest"].clone();
        for fields in [&schema, &field("request"), &field("limits")] {
            for (name, schema) in fields["properties"].as_object().unwrap() {
                assert!(takes_null(schema), "{name}");
            }
        }
    }

    #[test]
    fn bounds_that_a_schema_cannot_express_are_in_descriptions() {
        for (text, number) in [
            (field("modules"), PROGRAM_BYTES_MAX.to_string()),
            (field("request.headers"), REQUEST_HEADER_BYTES_MAX.to_string()),
            (field("args"), ARGS_BYTES_MAX.to_string()),
            (field("env"), ENV_BYTES_MAX.to_string()),
            (field("compatibility_date"), format!("{COMPATIBILITY_DATE_MIN} to {COMPATIBILITY_DATE_MAX}")),
            (document()["info"].clone(), CALL_BYTES_MAX.to_string()),
            (field("limits.cpu_ms"), CPU_MS_MAX_PLAIN.to_string()),
        ] {
            let words = text["description"].as_str().unwrap();
            assert!(words.contains(&number), "{number}: {words}");
        }
    }

    fn names(value: &Value) -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    }

    #[test]
    fn every_field_of_a_request_is_described() {
        // All fields are listed, so that a new field does not compile until it is added here.
        let request = RequestInput {
            method: "PUT".to_owned(),
            path: "/x".to_owned(),
            headers: vec![("a".to_owned(), "b".to_owned())],
            body: Some(String::new()),
            cf: Some(Map::new()),
        };
        let one = || Some(json!(1));
        let limits = LimitsInput { cpu_ms: one(), wall_ms: one(), subrequests: one(), output_bytes: one() };
        let whole = ExecuteRequest {
            code: Some(String::new()),
            modules: Some(BTreeMap::new()),
            main: Some(String::new()),
            entrypoint: Some(String::new()),
            prompt: "p".to_owned(),
            request: Some(request.clone()),
            args: Some(Vec::new()),
            env: json!({"A": 1}).as_object().cloned().unwrap(),
            network: one(),
            compatibility_date: Some(String::new()),
            compatibility_flags: vec![String::new()],
            limits: limits.clone(),
            session: Some(String::new()),
            fresh: true,
        };
        let described = |path: &str| names(&field(path)["properties"]);
        let document = document();
        let schema = &document["components"]["schemas"]["ExecuteRequest"];
        assert_eq!(names(&serde_json::to_value(whole).unwrap()), names(&schema["properties"]));
        assert_eq!(names(&serde_json::to_value(request).unwrap()), described("request"));
        assert_eq!(names(&serde_json::to_value(limits).unwrap()), described("limits"));
    }

    #[test]
    fn every_reason_to_stop_is_described() {
        use StopReason::*;
        let all = [Cpu, Deadline, Memory, Subrequests, Hung, Output, Cancelled, Lost];
        for reason in all {
            // All reasons are listed, so that a new one does not compile until it is added here.
            match reason {
                Cpu | Deadline | Memory | Subrequests | Hung | Output | Cancelled | Lost => {}
            }
        }
        let stopped = &document()["components"]["schemas"]["Outcome"]["oneOf"][2]["properties"]["reason"]["enum"];
        assert_eq!(*stopped, json!(all));
    }

    #[test]
    fn every_status_has_the_kind_of_its_refusal() {
        let document = document();
        for error in [
            Error::new(ErrorKind::Malformed, ""),
            Error::new(ErrorKind::Unauthorized, ""),
            Error::new(ErrorKind::Forbidden, ""),
            Error::not_found(""),
            Error::method_not_allowed(Allow::Read),
            Error::too_large("f", 2, 1, "bytes"),
            Error::new(ErrorKind::TooSlow, ""),
            Error::new(ErrorKind::UnsupportedType, ""),
            Error::invalid("f", ""),
            Error::new(ErrorKind::Busy, ""),
            Error::used_up("", 1),
            Error::unavailable(""),
        ] {
            let mut stated = 0;
            for operation in
                document["paths"].as_object().unwrap().values().flat_map(|path| path.as_object().unwrap().values())
            {
                let Some(reference) = operation["responses"][error.status().to_string()]["$ref"].as_str() else {
                    continue;
                };
                let response = document.pointer(reference.trim_start_matches('#')).unwrap();
                let schema = response["content"]["application/json"]["schema"]["$ref"].as_str().unwrap();
                let kind = format!("{}/properties/error/properties/kind", schema.trim_start_matches('#'));
                let kind = document.pointer(&kind).unwrap();
                let name = json!(error.kind().name());
                let stated_here =
                    kind["const"] == name || kind["enum"].as_array().is_some_and(|all| all.contains(&name));
                assert!(stated_here, "{error:?}");
                stated += 1;
            }
            assert!(stated > 0, "{error:?} is not described");
        }
    }
}
