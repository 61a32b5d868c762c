//! What a run needs, decided before anything is called. Pure, so that native tests can read it.

use crate::code::{WorkerCode, replaces_node_sockets, user_module};
use crate::compilations::CompiledProgram;
use crate::isolate::IsolateId;
use crate::isolated::Tenant;
use crate::outcome::CallEnd;
use petri_protocol::program::{Execution, Network};
use serde_json::{Value, json};
use std::borrow::Cow;
use std::rc::Rc;

/// The plan of a run.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    /// What is run, within its bounds.
    pub(crate) execution: &'a Execution,
    /// The program, compiled.
    pub(crate) program: Rc<CompiledProgram>,
}

/// The request that a program receives, as the platform is given it.
#[derive(Debug, PartialEq)]
pub(crate) struct PlannedRequest<'a> {
    pub(crate) url: String,
    pub(crate) method: &'a str,
    pub(crate) headers: &'a [(String, String)],
    pub(crate) body: Option<&'a str>,
    /// The value of `request.cf`, as JSON. `None` for the default, if the program does not read it: sending
    /// it takes 3 % of a warm run.
    pub(crate) cf: Option<Cow<'static, str>>,
}

impl<'a> Plan<'a> {
    /// The plan to run `execution`. `has_network`: whether the runtime can offer network to the program.
    ///
    /// # Errors
    /// [`CallEnd::Refused`] for a program that asks for network where there is none.
    pub(crate) fn new(
        execution: &'a Execution,
        program: Rc<CompiledProgram>,
        has_network: bool,
    ) -> Result<Self, CallEnd> {
        let plan = Self { execution, program };
        match plan.asks_for_network() && !has_network {
            true => Err(CallEnd::refused("this runtime offers programs no network; leave network out")),
            false => Ok(plan),
        }
    }

    /// Whether the program may reach any host.
    pub(crate) fn asks_for_network(&self) -> bool {
        self.execution.program.network != Network::Blocked
    }

    /// The named isolate that the run may share with others of its tenant; `None` for a run that gets a fresh isolate.
    ///
    /// # Errors
    /// [`CallEnd::Refused`] if the code cannot be identified.
    pub(crate) fn isolate(&self, tenant: &Tenant) -> Result<Option<IsolateId>, CallEnd> {
        match tenant {
            Tenant::Named(name) if !self.execution.fresh => {
                let id = IsolateId::new(name, self.execution, &self.program.digest);
                id.map(Some).map_err(|error| CallEnd::refused(error.message()))
            }
            _ => Ok(None),
        }
    }

    /// Returns a function that builds the code of the isolate. The platform calls the function only to create a new isolate.
    pub(crate) fn code(&self) -> impl Fn() -> WorkerCode + 'static {
        let (program, limits) = (self.execution.program.clone(), self.execution.limits);
        let compiled = Rc::clone(&self.program);
        move || WorkerCode::new(&program, &limits, &compiled)
    }

    /// What the harness is told about the run beside its request. The harness recognises the host by the `key`: a program can
    /// call its own isolate, but does not know the key.
    pub(crate) fn props(&self, key: &str) -> Value {
        let execution = self.execution;
        let mut props = json!({
            "main": user_module(execution.program.modules.main().as_str()),
            "prompt": execution.prompt.as_str(),
            "outputBytes": execution.limits.output_bytes,
            "cpuMs": execution.limits.cpu_ms,
            "key": key,
        });
        if let Some(args) = &execution.args {
            props["args"] = json!(args);
        }
        if let Some(entrypoint) = &execution.entrypoint {
            props["entrypoint"] = json!(entrypoint);
        }
        for prop in &self.program.mentions.prepared {
            props[prop] = json!(true);
        }
        // The bytes of a body of known length are already in memory, unless they come from the network or the program writes them
        // one piece after another.
        if self.asks_for_network() || self.program.mentions.fixed_length {
            props["arrives"] = json!(true);
        }
        if replaces_node_sockets(&execution.program, &self.program) {
            props["net"] = json!(true);
        }
        if self.is_head() {
            props["method"] = json!("HEAD");
        }
        props
    }

    /// The request that the program receives. HEAD is sent as GET, since the platform would drop the body of the answer, which
    /// carries the frames. The harness restores the method.
    pub(crate) fn request(&self) -> PlannedRequest<'a> {
        let input = self.execution.request.input();
        PlannedRequest {
            url: self.execution.request.url(&self.execution.prompt),
            method: if self.is_head() { "GET" } else { &input.method },
            headers: &input.headers,
            body: input.body.as_deref(),
            cf: (input.cf.is_some() || self.program.mentions.cf).then(|| self.execution.request.cf()),
        }
    }

    /// Whether the program's text contains the name of the function that aborts its isolate.
    pub(crate) fn may_abort(&self) -> bool {
        self.program.mentions.abort
    }

    fn is_head(&self) -> bool {
        self.execution.request.input().method == "HEAD"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compilations::tests::compiled;
    use petri_protocol::program::ExecuteRequest;

    fn execution(request: Value) -> Execution {
        serde_json::from_value::<ExecuteRequest>(request).unwrap().try_into().unwrap()
    }

    fn plan(execution: &Execution) -> Plan<'_> {
        Plan::new(execution, compiled(execution), true).unwrap()
    }

    #[test]
    fn the_harness_is_told_what_the_program_mentions() {
        let props = |code: &str| plan(&execution(json!({"code": code, "prompt": "p"}))).props("k");
        let plain = json!({"main": "user/main.ts", "prompt": "p", "outputBytes": 1_048_576, "cpuMs": 500, "key": "k"});
        assert_eq!(props("export default 1"), plain);
        for (prop, code) in [
            ("process", "process.exit()"),
            ("console", "console.log()"),
            ("caches", "caches.default"),
            ("traces", "Error.prepareStackTrace"),
            ("arrives", "new FixedLengthStream(1)"),
            ("net", "import 'node:net'"),
        ] {
            let mut expect = plain.clone();
            expect[prop] = json!(true);
            assert_eq!(props(code), expect, "{code}");
        }
    }

    #[test]
    fn the_body_of_a_program_with_network_may_arrive_over_time() {
        let props = |network: &str| plan(&execution(json!({"code": "x", "network": network}))).props("k");
        assert_eq!((&props("open")["arrives"], props("blocked").get("arrives")), (&json!(true), None));
    }

    #[test]
    fn the_default_cf_is_sent_only_to_a_program_that_can_see_it() {
        let cf = |request: Value| {
            let execution = execution(request);
            plan(&execution).request().cf.map(Cow::into_owned)
        };
        assert_eq!(cf(json!({"code": "request.url"})), None);
        assert!(cf(json!({"code": "request.cf"})).unwrap().contains("Austin"));
        let given = json!({"code": "request.url", "request": {"cf": {"city": "Köln"}}});
        assert_eq!(cf(given).as_deref(), Some(r#"{"city":"Köln"}"#));
    }

    #[test]
    fn arguments_and_entrypoint_are_props() {
        let execution = execution(json!({"code": "export const f = (a) => a", "args": [1, null], "entrypoint": "f"}));
        let props = plan(&execution).props("");
        assert_eq!((&props["args"], &props["entrypoint"]), (&json!([1, null]), &json!("f")));
    }

    #[test]
    fn a_head_request_is_sent_as_get() {
        let head = execution(json!({"code": "x", "request": {"method": "HEAD", "path": "/a"}, "prompt": "p"}));
        assert_eq!(plan(&head).props("")["method"], "HEAD");
        let request = plan(&head).request();
        assert_eq!((request.method, request.url.as_str()), ("GET", "http://program.invalid/a?q=p"));
        let put = execution(json!({"code": "x", "request": {"method": "PUT", "headers": [["a", "b"]], "body": "c"}}));
        let request = plan(&put).request();
        assert_eq!((request.method, request.body), ("PUT", Some("c")));
        assert_eq!(request.headers, [("a".to_owned(), "b".to_owned())]);
        assert_eq!(plan(&put).props("").get("method"), None);
    }

    #[test]
    fn only_a_known_tenant_shares_an_isolate_unless_the_run_asks_for_a_fresh_one() {
        let named = Tenant::Named("a".to_owned());
        let isolate = |fresh: bool, tenant: &Tenant| {
            plan(&execution(json!({"code": "x", "fresh": fresh}))).isolate(tenant).unwrap().is_some()
        };
        assert_eq!(
            [isolate(false, &named), isolate(true, &named), isolate(false, &Tenant::Anonymous)],
            [true, false, false]
        );
    }

    #[test]
    fn a_runtime_without_network_refuses_a_program_that_asks_for_it() {
        let open = execution(json!({"code": "x", "network": "open"}));
        assert!(Plan::new(&open, compiled(&open), true).is_ok());
        let refused = Plan::new(&open, compiled(&open), false).unwrap_err();
        assert_eq!(refused, CallEnd::refused("this runtime offers programs no network; leave network out"));
        let blocked = execution(json!({"code": "x"}));
        assert!(Plan::new(&blocked, compiled(&blocked), false).is_ok());
    }

    #[test]
    fn a_program_that_names_the_function_may_abort_its_isolate() {
        let may_abort = |code: &str| plan(&execution(json!({"code": code}))).may_abort();
        assert!(may_abort("import { abortIsolate } from 'cloudflare:workers'"));
        assert!(!may_abort("abort()"));
    }
}
