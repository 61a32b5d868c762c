//! The calls of an editor to the page around it.

/// The page, as the editor of one module calls it.
pub(crate) trait EditorCalls: Clone + 'static {
    /// The author changed the text.
    fn on_changed(&self, text: String);

    /// The author pressed the key that formats the module.
    fn on_format(&self);

    /// The author pressed the key that changes what Tab does.
    fn on_toggle_tab(&self);

    /// The names of the program's modules, those that are not text among them.
    fn module_names(&self) -> Vec<String>;

    /// The source of a module; `None` where the module is not text or does not exist.
    fn module_source(&self, name: &str) -> Option<String>;
}
