//! Auto-accessors become a getter, a setter and a private field. <https://github.com/tc39/proposal-decorators#class-auto-accessors>
//!
//! | written | compiled |
//! |---|---|
//! | `accessor x = 1` | `get x(){return this.#f}set x(value){this.#f=value}#f = 1` |
//! | `accessor [key] = 1` | `get [$k=key](){return this.#f}set [$k](value){this.#f=value}#f = 1` |
//!
//! `#f` and `$k` are added names. A computed name is evaluated once, for the getter.

use crate::classes::key_end;
use crate::guard::Guards;
use crate::text::Text;
use oxc_ast::ast::{AccessorProperty, Class};
use oxc_span::GetSpan;

/// An accessor whose name is being visited.
pub(crate) struct Accessor {
    /// The name of the setter.
    name: String,
    /// The name of the private field.
    field: String,
}

impl Accessor {
    /// Replaces the keyword `accessor` by `get`. A computed name is stored in a variable, so that it is evaluated once.
    pub(crate) fn enter_key(text: &mut Text<'_, '_>, guards: &mut Guards, it: &AccessorProperty<'_>) -> Self {
        let key = it.key.span();
        let open =
            if it.computed { text.token_end_before(key.start).saturating_sub("[".len() as u32) } else { key.start };
        let keyword = text.token_end_before(open).saturating_sub("accessor".len() as u32);
        let field = format!("#{}", guards.names().fresh("accessor"));
        text.replace(keyword, keyword + "accessor".len() as u32, "get");
        let name = if it.computed {
            let variable = guards.add_variable("key");
            text.insert(key.start, format!("{variable}="));
            format!("[{variable}]")
        } else {
            text.of(key).to_owned()
        };
        Self { name, field }
    }

    /// Writes the body of the getter, the setter and the name of the field.
    pub(crate) fn exit_key(self, text: &mut Text<'_, '_>, it: &AccessorProperty<'_>, class: &Class<'_>) {
        let Self { name, field } = self;
        let (prefix, owner) = match (it.r#static, &class.id) {
            (false, _) => ("", "this"),
            (true, Some(id)) => ("static ", id.name.as_str()),
            (true, None) => ("static ", "this"),
        };
        text.insert(
            key_end(text, &it.key, it.computed),
            format!("(){{return {owner}.{field}}}{prefix}set {name}(value){{{owner}.{field}=value}}{prefix}{field}"),
        );
    }
}
