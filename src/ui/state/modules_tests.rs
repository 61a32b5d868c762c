//! Tests of the program's modules, without a page.

use super::*;
use crate::ui::arrival::Arrival;
use petri_protocol::program::ExecuteRequest;

/// Runs `test` with a program of these text modules, whose main module is `main`.
fn with_modules(names: &[&str], main: &str, test: impl FnOnce(State)) {
    let module = |name: &&str| ((*name).to_owned(), ModuleInput::Text(format!("// {name}")));
    let request = ExecuteRequest {
        modules: Some(names.iter().map(module).collect()),
        main: Some(main.to_owned()),
        ..ExecuteRequest::default()
    };
    Owner::new().with(|| test(State::new(Arrival { request, ..Arrival::default() }, |_| None)));
}

fn open_name(state: State) -> String {
    state.open_module.get_untracked()
}

#[test]
fn an_added_module_is_sorted_and_opened() {
    with_modules(&["a.ts", "c.ts"], "a.ts", |state| {
        assert_eq!(open_name(state), "a.ts");
        assert_eq!(state.add_module("b.ts"), Ok(()));
        assert_eq!(state.names(), ["a.ts", "b.ts", "c.ts"]);
        assert_eq!(open_name(state), "b.ts");
        assert!(state.edited.get_untracked());
        assert_eq!(state.add_module("data.json"), Ok(()));
        let modules = state.request().modules.unwrap();
        assert_eq!(modules["data.json"].as_text(), Some("{}\n"));
        assert_eq!(modules["b.ts"].as_text(), Some(""));
    });
}

#[test]
fn an_invalid_name_is_refused_and_changes_nothing() {
    with_modules(&["a.ts", "main.ts"], "main.ts", |state| {
        for (name, expect) in [
            ("", "is not a module name: it is empty"),
            ("../b.ts", "it must be a relative path"),
            ("a.ts", "there is a module a.ts already; choose another name"),
            ("page.html", "page.html has no known extension; end it in .ts"),
        ] {
            let refused = state.add_module(name).unwrap_err();
            assert!(refused.contains(expect), "{name}: {refused}");
            assert!(name == "a.ts" || state.rename_module("a.ts", name).is_err());
        }
        assert_eq!(state.names(), ["main.ts", "a.ts"]);
        assert!(!state.edited.get_untracked());
    });
}

#[test]
fn the_number_of_modules_is_bounded_at_n_and_one_more() {
    with_modules(&["main.ts"], "main.ts", |state| {
        for n in 1..MODULES_MAX {
            assert_eq!(state.add_module(&format!("m{n}.ts")), Ok(()));
        }
        assert_eq!(state.add_module("more.ts"), Err("a program holds at most 64 modules; delete one first".to_owned()));
        assert!(state.add_file("more.bin", vec![0]).is_err());
        assert_eq!(state.add_file("m1.ts", b"again".to_vec()), Ok(()));
    });
}

#[test]
fn a_renamed_module_stays_open_and_main() {
    with_modules(&["a.ts", "main.ts"], "main.ts", |state| {
        assert_eq!(state.rename_module("main.ts", "worker.ts"), Ok(()));
        assert_eq!(state.names(), ["worker.ts", "a.ts"]);
        assert_eq!((open_name(state), state.main.get_untracked()), ("worker.ts".to_owned(), "worker.ts".to_owned()));
        assert_eq!(state.request().modules.unwrap()["worker.ts"].as_text(), Some("// main.ts"));
        assert_eq!(state.rename_module("a.ts", "a.ts"), Ok(()));
    });
}

#[test]
fn sources_are_replaced_by_module_name() {
    with_modules(&["a.ts", "main.ts"], "main.ts", |state| {
        assert_eq!(state.add_file("cell.png", vec![0xff]), Ok(()));
        let program: serde_json::Value = serde_json::from_str(&state.program_json()).unwrap();
        let expect = serde_json::json!({
            "names": ["a.ts", "main.ts", "cell.png"],
            "sources": { "a.ts": "// a.ts", "main.ts": "// main.ts" },
        });
        assert_eq!(program, expect);
        state.edited.set(false);
        state.replace_sources(BTreeMap::new());
        assert!(!state.edited.get_untracked(), "nothing changed");
        state.replace_sources(BTreeMap::from([
            ("a.ts".to_owned(), "new".to_owned()),
            ("gone.ts".to_owned(), String::new()),
        ]));
        assert!(state.edited.get_untracked());
        let modules = state.request().modules.unwrap();
        let sources: Vec<_> = modules.values().filter_map(ModuleInput::as_text).collect();
        assert_eq!(sources, ["new", "// main.ts"]);
    });
}

#[test]
fn the_main_module_comes_first_and_deleting_a_tab_opens_its_neighbour() {
    with_modules(&["a.ts", "b.ts", "c.ts", "lib/d.ts"], "c.ts", |state| {
        assert_eq!(state.names(), ["c.ts", "a.ts", "b.ts", "lib/d.ts"]);
        state.open_module.set("a.ts".to_owned());
        state.delete_module("a.ts");
        assert_eq!(open_name(state), "b.ts");
        state.open_module.set("lib/d.ts".to_owned());
        state.delete_module("lib/d.ts");
        assert_eq!(open_name(state), "b.ts");
        state.set_main("b.ts");
        assert_eq!(state.names(), ["b.ts", "c.ts"]);
    });
}

#[test]
fn a_deleted_module_can_be_restored() {
    with_modules(&["a.txt", "b.ts", "main.ts"], "main.ts", |state| {
        let before = state.request();
        state.delete_module("main.ts");
        assert_eq!(state.names(), ["b.ts", "a.txt"]);
        assert_eq!((open_name(state), state.main.get_untracked()), ("b.ts".to_owned(), "b.ts".to_owned()));
        state.restore_module();
        assert_eq!(state.request(), before);
        assert_eq!(open_name(state), "main.ts");
        state.restore_module();
        assert_eq!(state.names().len(), 3);
        state.delete_module("b.ts");
        state.start_over(None);
        state.restore_module();
        assert_eq!(state.names(), ["main.ts"], "the deleted module belonged to another program");
    });
    with_modules(&["main.ts"], "main.ts", |state| {
        state.delete_module("main.ts");
        assert_eq!(state.names(), ["main.ts"]);
        assert_eq!(state.deleted_module.get_untracked(), None);
    });
}

#[test]
fn an_added_file_becomes_a_module_of_its_kind() {
    with_modules(&["main.ts"], "main.ts", |state| {
        let file = |name: &str, bytes: &[u8]| assert_eq!(state.add_file(name, bytes.to_vec()), Ok(()), "{name}");
        file("lib.js", b"1");
        assert_eq!(open_name(state), "lib.js");
        file("main.ts", b"new");
        file("page.html", b"<p>");
        file("cell.png", &[0x89, 0xff]);
        file("zeros", &[0, 0]);
        file("add.wasm", b"\0asm");
        file("broken.txt", &[0xff]);
        let modules = state.request().modules.unwrap();
        let kind = |name: &str| match &modules[name] {
            ModuleInput::Text(text) => text.clone(),
            ModuleInput::Typed(content) => content.kind().to_owned(),
        };
        let kinds = ["lib.js", "main.ts", "page.html", "cell.png", "zeros", "add.wasm", "broken.txt"].map(kind);
        assert_eq!(kinds, ["1", "new", "text", "data", "data", "wasm", "data"]);
        file("broken.txt", b"mended");
        assert_eq!(state.attached().len(), 4);
        state.delete_module("cell.png");
        assert_eq!(state.attached().len(), 3);
        state.restore_module();
        assert_eq!(state.attached().len(), 4);
    });
}

#[test]
fn a_file_is_bounded_at_n_and_one_more() {
    with_modules(&["main.ts"], "main.ts", |state| {
        assert_eq!(state.add_file("a.bin", vec![0; MODULE_BYTES_MAX]), Ok(()));
        let refused = state.add_file("b.bin", vec![0; MODULE_BYTES_MAX + 1]);
        assert_eq!(refused, Err("b.bin is 262145 bytes long; at most 262144 are taken".to_owned()));
    });
}

#[test]
fn an_example_has_its_title_until_it_is_edited() {
    let example = Example::find("planets").unwrap();
    let arrival = Arrival { request: example.request(), ..Arrival::default() };
    Owner::new().with(|| {
        let state = State::new(arrival, |_| None);
        assert_eq!(state.example_title(), Some(example.title));
        assert_eq!(state.title.get_untracked(), Some(example.title));
        assert_eq!(state.add_module("more.ts"), Ok(()));
        assert_eq!(state.example_title(), None);
        state.delete_module("more.ts");
        assert_eq!(state.example_title(), Some(example.title));
        state.modules.with_untracked(|modules| modules[1].source.update(|source| source.push(' ')));
        assert_eq!(state.example_title(), None);
    });
    // Text typed before hydration is not what the server rendered.
    let arrival = Arrival { request: example.request(), ..Arrival::default() };
    Owner::new().with(|| {
        let state = State::new(arrival, |field| (field == "module:main.ts").then(|| "typed".to_owned()));
        assert_eq!(state.request().modules.unwrap()["main.ts"].as_text(), Some("typed"));
        assert_eq!((state.title.get_untracked(), state.example_title()), (Some(example.title), None));
    });
}
