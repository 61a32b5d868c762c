//! Aliases, `import A = B.C`: the paths they name, and which of them are needed at run time.
//!
//! `import A = B.C` becomes `var A = B.C`. An alias of types is erased, and so is an alias that is not used as a value. `import A = N;
//! import B = A.C; B()` needs both.

use crate::entities::FunctionBody;
use crate::objects::Objects;
use crate::text::Text;
use oxc_ast::ast::{IdentifierReference, TSImportEqualsDeclaration, TSModuleReference, TSTypeName};
use oxc_semantic::{ReferenceId, Scoping};
use oxc_span::Span;
use oxc_syntax::symbol::SymbolId;
use std::collections::{HashMap, HashSet};

/// The index of an alias among those of its module.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct AliasId(pub(crate) usize);

pub(crate) struct Alias {
    pub(crate) symbol: SymbolId,
    /// Whether the alias is exported, by a namespace or by the module.
    pub(crate) exported: bool,
    /// The first name of the path, and the reference that the name is.
    pub(crate) first: String,
    pub(crate) reference: Option<ReferenceId>,
    /// The other names of the path.
    pub(crate) rest: Vec<String>,
    /// The namespace bodies around the alias, outermost first.
    pub(crate) bodies: Vec<FunctionBody>,
}

impl Alias {
    /// The alias of a declaration. `None` for `import type` and `import a = require(…)`.
    pub(crate) fn of(it: &TSImportEqualsDeclaration<'_>, exported: bool, bodies: &[FunctionBody]) -> Option<Self> {
        let symbol = it.id.symbol_id.get()?;
        let (first, rest) = path(&it.module_reference)?;
        let bodies = bodies.to_vec();
        (!it.import_kind.is_type()).then(|| Self {
            symbol,
            exported,
            first: first.name.to_string(),
            reference: first.reference_id.get(),
            rest,
            bodies,
        })
    }

    /// The symbol that the first name of the path refers to.
    pub(crate) fn first_symbol(&self, scoping: &Scoping) -> Option<SymbolId> {
        scoping.get_reference(self.reference?).symbol_id()
    }
}

/// The names of `a.b.c`.
fn path<'r>(it: &'r TSModuleReference<'_>) -> Option<(&'r IdentifierReference<'r>, Vec<String>)> {
    let mut rest = Vec::new();
    let mut name = match it {
        TSModuleReference::ExternalModuleReference(_) => return None,
        TSModuleReference::IdentifierReference(first) => return Some((first, rest)),
        TSModuleReference::QualifiedName(name) => name,
    };
    loop {
        rest.push(name.right.name.to_string());
        match &name.left {
            TSTypeName::IdentifierReference(first) => {
                rest.reverse();
                return Some((first, rest));
            }
            TSTypeName::QualifiedName(left) => name = left,
            TSTypeName::ThisExpression(_) => return None,
        }
    }
}

/// The aliases that are needed at run time: those of values that are exported or used as values, and those that such an alias refers to.
pub(crate) fn kept(
    aliases: &[Alias],
    symbols: &HashMap<SymbolId, AliasId>,
    references: &HashMap<ReferenceId, AliasId>,
    scoping: &Scoping,
    is_value: impl Fn(AliasId) -> bool,
) -> HashSet<SymbolId> {
    let is_used = |alias: &Alias| {
        alias.exported
            || scoping
                .get_resolved_reference_ids(alias.symbol)
                .iter()
                .any(|id| !references.contains_key(id) && scoping.get_reference(*id).is_value())
    };
    let mut open: Vec<AliasId> = (0..aliases.len()).map(AliasId).collect();
    open.retain(|id| aliases.get(id.0).is_some_and(is_used));
    let mut kept = HashSet::new();
    while let Some(id) = open.pop() {
        let Some(alias) = aliases.get(id.0) else { continue };
        if is_value(id) && kept.insert(alias.symbol) {
            open.extend(alias.first_symbol(scoping).and_then(|symbol| symbols.get(&symbol)));
        }
    }
    kept
}

/// Makes an alias a variable, or a property if a namespace exports it. `whole` is the span including `export`. Returns whether the alias
/// exists at run time.
pub(crate) fn enter_alias(
    text: &mut Text<'_, '_>,
    objects: &Objects<'_>,
    it: &TSImportEqualsDeclaration<'_>,
    whole: Span,
) -> bool {
    if it.import_kind.is_type() {
        text.remove(whole);
        return false;
    }
    if let TSModuleReference::ExternalModuleReference(_) = &it.module_reference {
        text.refuse(whole, "`import … = require(…)` is CommonJS; write `import … from …`");
        return false;
    }
    if !objects.is_kept(&it.id) {
        text.remove(whole);
        return false;
    }
    let exported = whole != it.span;
    if exported && objects.namespace().is_some() {
        text.replace(whole.start, whole.start + 1, ";");
        text.blank(whole.start + 1, it.id.span.start);
        objects.binding(text, &it.id);
    } else {
        let start = if exported { text.token_at(whole.start + "export".len() as u32) } else { whole.start };
        text.replace(start, start + "import".len() as u32, "var");
    }
    true
}
