//! The bindings of the editor, which is JavaScript: see `page/editor`.

use super::{document, textarea};
use crate::browser::{EditorCalls, Mark, to_json};
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlTextAreaElement};

#[wasm_bindgen(module = "/page/bridge.js")]
extern "C" {
    /// The editor's JavaScript module.
    type Library;

    #[wasm_bindgen(js_name = editor, catch)]
    async fn library() -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(method, catch)]
    fn mount(
        this: &Library,
        host: &HtmlElement,
        area: &HtmlTextAreaElement,
        name: &str,
        calls: &Object,
    ) -> Result<Handle, JsValue>;

    #[wasm_bindgen(method, catch, js_name = followRename)]
    fn follow_rename(this: &Library, program: &str, from: &str, to: &str) -> Result<String, JsValue>;

    #[derive(Clone)]
    type Handle;

    #[wasm_bindgen(method, js_name = setText)]
    fn set_text(this: &Handle, text: &str);

    #[wasm_bindgen(method, js_name = setProblems)]
    fn set_problems(this: &Handle, json: &str);

    #[wasm_bindgen(method, js_name = setFailures)]
    fn set_failures(this: &Handle, json: &str);

    #[wasm_bindgen(method, js_name = setRefusal)]
    fn set_refusal(this: &Handle, id: &str);

    #[wasm_bindgen(method, js_name = goTo)]
    fn go_to(this: &Handle, line: u32, column: u32);

    #[wasm_bindgen(method, js_name = setTabIndents)]
    fn set_tab_indents(this: &Handle, indents: bool);

    #[wasm_bindgen(method, js_name = closeCompletion)]
    fn close_completion(this: &Handle);

    #[wasm_bindgen(method, catch)]
    async fn format(this: &Handle) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method)]
    fn destroy(this: &Handle);
}

/// The editor's functions that need no editor.
pub(crate) struct EditorLibrary(Library);

impl EditorLibrary {
    /// Loads the editor's module; `None` if loading fails.
    pub(crate) async fn load() -> Option<Self> {
        Some(Self(library().await.ok()?.unchecked_into()))
    }

    /// The sources that change when a module is renamed, as JSON by name. `program` is JSON: the `names` of all modules,
    /// and the `sources` of those that are text.
    pub(crate) fn follow_rename(&self, program: &str, from: &str, to: &str) -> Option<String> {
        self.0.follow_rename(program, from, to).ok()
    }
}

/// An editor over a text area. Dropping it removes the editor.
pub(crate) struct Editor {
    handle: Handle,
    _calls: EditorClosures,
}

/// The closures that the editor calls. They must live as long as the editor.
struct EditorClosures {
    changed: Closure<dyn FnMut(String)>,
    format: Closure<dyn FnMut()>,
    toggle_tab: Closure<dyn FnMut()>,
    names: Closure<dyn FnMut() -> Vec<String>>,
    source: Closure<dyn FnMut(String) -> Option<String>>,
}

impl EditorClosures {
    fn new(page: impl EditorCalls) -> Self {
        let [changed, format, toggle_tab, names] = std::array::from_fn(|_| page.clone());
        Self {
            changed: Closure::new(move |text| changed.on_changed(text)),
            format: Closure::new(move || format.on_format()),
            toggle_tab: Closure::new(move || toggle_tab.on_toggle_tab()),
            names: Closure::new(move || names.module_names()),
            source: Closure::new(move |name: String| page.module_source(&name)),
        }
    }

    /// The closures as the object that `page/editor/editor.js` takes.
    fn object(&self) -> Result<Object, JsValue> {
        let object = Object::new();
        for (name, call) in [
            ("changed", self.changed.as_ref()),
            ("format", self.format.as_ref()),
            ("toggleTab", self.toggle_tab.as_ref()),
            ("names", self.names.as_ref()),
            ("source", self.source.as_ref()),
        ] {
            Reflect::set(&object, &name.into(), call)?;
        }
        Ok(object)
    }
}

impl Editor {
    /// Loads the editor and mounts it in the element with the id `host`, in place of the text area with the id `area`,
    /// which is hidden. `None` if loading fails or the elements are gone; then the text area stays.
    pub(crate) async fn mount(host: String, area: String, name: String, page: impl EditorCalls) -> Option<Self> {
        let library: Library = library().await.ok()?.unchecked_into();
        let host: HtmlElement = document()?.get_element_by_id(&host)?.dyn_into().ok()?;
        let area = textarea(&area)?;
        let calls = EditorClosures::new(page);
        let handle = library.mount(&host, &area, &name, &calls.object().ok()?).ok()?;
        Some(Self { handle, _calls: calls })
    }

    /// Sets whether Tab indents or leaves the editor.
    pub(crate) fn set_tab_indents(&self, indents: bool) {
        self.handle.set_tab_indents(indents);
    }

    /// Closes the list of completions.
    pub(crate) fn close_completion(&self) {
        self.handle.close_completion();
    }

    /// Replaces the text.
    pub(crate) fn set_text(&self, text: &str) {
        self.handle.set_text(text);
    }

    /// Marks the problems of the text.
    pub(crate) fn set_problems(&self, problems: &[Mark]) {
        self.handle.set_problems(&to_json(problems));
    }

    /// Marks where the last run failed.
    pub(crate) fn set_failures(&self, failures: &[Mark]) {
        self.handle.set_failures(&to_json(failures));
    }

    /// Sets the id of the element that describes why the text was refused; `None` if it was not refused.
    pub(crate) fn set_refusal(&self, id: Option<&str>) {
        self.handle.set_refusal(id.unwrap_or_default());
    }

    /// Scrolls to a location and focuses the editor there.
    pub(crate) fn go_to(&self, line: u32, column: u32) {
        self.handle.go_to(line, column);
    }

    /// Formats the text. Resolves to the reason if that fails.
    pub(crate) fn format(&self) -> impl Future<Output = Option<String>> + use<> {
        let handle = self.handle.clone();
        async move {
            match handle.format().await {
                Ok(why) => why.as_string().filter(|why| !why.is_empty()),
                Err(_) => Some("the formatter could not be loaded; check the connection and try again".to_owned()),
            }
        }
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        self.handle.destroy();
    }
}
