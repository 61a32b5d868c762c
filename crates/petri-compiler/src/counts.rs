//! Bounds the work of semantic analysis, before it runs. For example, a class with private names may have 500 members.
//!
//! Semantic analysis walks the classes around every private name, visits every block around every `var`, and searches all statements of a
//! namespace for each name in its export lists. For an undeclared name (a label, a private name, an export) it measures the edit distance
//! to every declared name, to suggest the nearest. All of that is fine for the programs people write. Here the comparisons are counted before
//! they are made. A module whose length does not explain their number is refused, or its errors are reported without a suggestion.

use crate::diagnostic::{DIAGNOSTICS_MAX, Finding};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::Span;
use oxc_syntax::scope::ScopeFlags;
use std::collections::HashMap;

/// Members of a class and the classes around it together, where private names are used. Every use is compared with every member.
const MEMBERS_MAX: usize = 500;
/// Depth of nested enums and namespaces. A name in the innermost is looked up in all of them.
const NAMESPACES_MAX: usize = 32;
/// Names in the export lists of all namespaces together. Each is looked up among all statements.
const LISTED_EXPORTS_MAX: usize = 200;
/// Blocks that all `var` variables of a module together may be hoisted through, in any module.
const HOISTS_MIN: usize = 20_000;
/// The same for every byte of the module. In programs that people write, a variable is hoisted through less than one block for each of its
/// bytes.
const HOISTS_PER_BYTE: usize = 2;
/// The work allowed for suggestions: the number of undeclared names times the sum of the squared lengths of the declared ones.
const SUGGESTIONS_MAX: usize = 50_000;

/// Refuses a tree whose analysis would take longer than its length explains.
///
/// # Errors
/// The classes and namespaces past a bound, and every undeclared name if there are too many to search for suggestions.
pub(crate) fn check(program: &Program<'_>) -> Result<(), Vec<Finding>> {
    let hoists_max = HOISTS_MIN.max(HOISTS_PER_BYTE * program.span.size() as usize);
    let mut counts = Counts { javascript: !program.source_type.is_typescript(), hoists_max, ..Counts::default() };
    counts.visit_program(program);
    let exports = counts.undeclared_exports();
    let undeclared = [
        (counts.labels.undeclared, counts.labels.work),
        (counts.private_names.undeclared, counts.private_names.work),
        (exports, counts.exports.work),
    ];
    let mut findings = counts.findings;
    for (found, work) in undeclared {
        if found.len().saturating_mul(work) > SUGGESTIONS_MAX {
            findings.extend(found.into_iter().take(DIAGNOSTICS_MAX));
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// The names of one kind: labels, private names or exports.
#[derive(Default)]
struct DeclaredNames<'a> {
    /// How often each name is declared around the current node.
    in_scope: HashMap<&'a str, usize>,
    undeclared: Vec<Finding>,
    /// The sum of the squared lengths of all declared names.
    work: usize,
}

impl<'a> DeclaredNames<'a> {
    fn declare(&mut self, name: &'a str) {
        *self.in_scope.entry(name).or_default() += 1;
        self.work = self.work.saturating_add((name.len() + 1).saturating_pow(2));
    }

    fn leave(&mut self, name: &str) {
        if let Some(count) = self.in_scope.get_mut(name) {
            *count = count.saturating_sub(1);
        }
    }

    fn has(&self, name: &str) -> bool {
        self.in_scope.get(name).is_some_and(|count| *count > 0)
    }
}

#[derive(Default)]
struct Counts<'a> {
    javascript: bool,
    findings: Vec<Finding>,
    labels: DeclaredNames<'a>,
    private_names: DeclaredNames<'a>,
    /// Classes around the current node, and their members together.
    classes: usize,
    members: usize,
    /// Whether too many members were reported. They are reported once.
    members_reported: bool,
    /// Enums and namespaces around the current node.
    namespaces: usize,
    /// Bodies of namespaces and ambient modules around the current node.
    modules: usize,
    /// Functions, static blocks and namespace bodies around the current node.
    functions: usize,
    /// Blocks around the current node, within its function.
    scopes: usize,
    /// Names in the export lists of namespaces so far.
    listed_exports: usize,
    /// Blocks that variables were hoisted through so far, and the bound.
    hoists: usize,
    hoists_max: usize,
    /// The names that the module declares at its top level, and the names in its export lists.
    exports: DeclaredNames<'a>,
    exported: Vec<(&'a str, Span)>,
}

impl<'a> Counts<'a> {
    /// The exported names of a JavaScript module that are not declared. For TypeScript the rewriter reports them.
    fn undeclared_exports(&mut self) -> Vec<Finding> {
        let (exported, declared) = (std::mem::take(&mut self.exported), &self.exports);
        let undeclared = exported.into_iter().filter(|(name, _)| !declared.has(name));
        undeclared.map(|(name, span)| Finding { span, message: undeclared_export(name) }).collect()
    }

    fn private_name(&mut self, it: &PrivateIdentifier<'a>) {
        if self.classes == 0 {
            return;
        }
        if !self.private_names.has(it.name.as_str()) {
            let message = format!("no class around this declares `#{}`", it.name);
            self.private_names.undeclared.push(Finding { span: it.span, message });
        }
        if self.members > MEMBERS_MAX && !self.members_reported {
            self.members_reported = true;
            let message = format!(
                "this class and the classes around it have {} members; where private names are used, at most \
                 {MEMBERS_MAX} are taken: split the class",
                self.members
            );
            self.findings.push(Finding { span: it.span, message });
        }
    }

    fn label(&mut self, it: &Option<LabelIdentifier<'a>>) {
        if let Some(it) = it
            && !self.labels.has(it.name.as_str())
        {
            let message = format!("there is no label `{}` around this", it.name);
            self.labels.undeclared.push(Finding { span: it.span, message });
        }
    }

    /// Enters an enum or a namespace.
    fn namespace(&mut self, span: Span) {
        self.namespaces += 1;
        if self.namespaces == NAMESPACES_MAX + 1 {
            let message = format!(
                "enums and namespaces are nested {} deep here; the limit is {NAMESPACES_MAX}: nest them less",
                self.namespaces
            );
            self.findings.push(Finding { span, message });
        }
    }

    fn in_function(&mut self, walk: impl FnOnce(&mut Self)) {
        let scopes = std::mem::take(&mut self.scopes);
        self.functions += 1;
        walk(self);
        self.functions -= 1;
        self.scopes = scopes;
    }

    /// Records the names of a declaration if they belong to the module's top level.
    fn declare(&mut self, ids: impl IntoIterator<Item = &'a str>, hoisted: bool) {
        if self.javascript && self.functions == 0 && (hoisted || self.scopes == 0) {
            ids.into_iter().for_each(|id| self.exports.declare(id));
        }
    }
}

/// The message for an export that the module does not declare.
pub(crate) fn undeclared_export(name: &str) -> String {
    format!("`{name}` is exported, but the module does not declare it")
}

impl<'a> Visit<'a> for Counts<'a> {
    fn visit_class(&mut self, it: &Class<'a>) {
        let own: Vec<&'a str> = it.body.body.iter().filter_map(private_name).collect();
        self.declare(it.id.iter().filter(|_| it.is_declaration()).map(|id| id.name.as_str()), false);
        self.classes += 1;
        self.members += it.body.body.len();
        own.iter().for_each(|name| self.private_names.declare(name));
        walk::walk_class(self, it);
        own.iter().for_each(|name| self.private_names.leave(name));
        self.members -= it.body.body.len();
        self.classes -= 1;
    }

    fn visit_private_field_expression(&mut self, it: &PrivateFieldExpression<'a>) {
        self.private_name(&it.field);
        walk::walk_private_field_expression(self, it);
    }

    fn visit_private_in_expression(&mut self, it: &PrivateInExpression<'a>) {
        self.private_name(&it.left);
        walk::walk_private_in_expression(self, it);
    }

    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        self.labels.declare(it.label.name.as_str());
        walk::walk_labeled_statement(self, it);
        self.labels.leave(it.label.name.as_str());
    }

    fn visit_break_statement(&mut self, it: &BreakStatement<'a>) {
        self.label(&it.label);
    }

    fn visit_continue_statement(&mut self, it: &ContinueStatement<'a>) {
        self.label(&it.label);
    }

    fn visit_ts_namespace_declaration(&mut self, it: &TSNamespaceDeclaration<'a>) {
        self.namespace(it.id.span);
        walk::walk_ts_namespace_declaration(self, it);
        self.namespaces -= 1;
    }

    fn visit_ts_module_block(&mut self, it: &TSModuleBlock<'a>) {
        self.modules += 1;
        self.in_function(|counts| walk::walk_ts_module_block(counts, it));
        self.modules -= 1;
    }

    fn visit_ts_enum_declaration(&mut self, it: &TSEnumDeclaration<'a>) {
        self.namespace(it.id.span);
        walk::walk_ts_enum_declaration(self, it);
        self.namespaces -= 1;
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.declare(it.id.iter().filter(|_| it.is_declaration()).map(|id| id.name.as_str()), false);
        self.in_function(|counts| walk::walk_function(counts, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.in_function(|counts| walk::walk_arrow_function_expression(counts, it));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.in_function(|counts| walk::walk_static_block(counts, it));
    }

    fn visit_block_statement(&mut self, it: &BlockStatement<'a>) {
        self.scopes += 1;
        walk::walk_block_statement(self, it);
        self.scopes -= 1;
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        self.scopes += 1;
        walk::walk_for_statement(self, it);
        self.scopes -= 1;
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.scopes += 1;
        walk::walk_for_in_statement(self, it);
        self.scopes -= 1;
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.scopes += 1;
        walk::walk_for_of_statement(self, it);
        self.scopes -= 1;
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.scopes += 1;
        walk::walk_switch_statement(self, it);
        self.scopes -= 1;
    }

    fn visit_catch_clause(&mut self, it: &CatchClause<'a>) {
        self.scopes += 1;
        walk::walk_catch_clause(self, it);
        self.scopes -= 1;
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        let ids = it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers());
        let names: Vec<&'a str> = ids.map(|id| id.name.as_str()).collect();
        if it.kind.is_var() && self.hoists <= self.hoists_max {
            self.hoists += names.len() * self.scopes;
            if self.hoists > self.hoists_max {
                let message = format!(
                    "the `var` variables up to here are in more than {} blocks together, the limit for this module: declare them with \
                     let, or outside of the blocks",
                    self.hoists_max
                );
                self.findings.push(Finding { span: it.span, message });
            }
        }
        self.declare(names, it.kind.is_var());
        walk::walk_variable_declaration(self, it);
    }

    fn visit_import_declaration(&mut self, it: &ImportDeclaration<'a>) {
        self.declare(it.specifiers.iter().flatten().map(|it| it.local().name.as_str()), false);
    }

    fn visit_export_named_declaration(&mut self, it: &ExportNamedDeclaration<'a>) {
        if self.modules > 0 && self.listed_exports <= LISTED_EXPORTS_MAX {
            self.listed_exports += it.specifiers.len();
            if self.listed_exports > LISTED_EXPORTS_MAX {
                let message = format!(
                    "the export lists of namespaces have {} names up to here; at most {LISTED_EXPORTS_MAX} are taken: export each \
                     name where it is declared",
                    self.listed_exports
                );
                self.findings.push(Finding { span: it.span, message });
            }
        }
        if self.javascript {
            self.exported.extend(it.specifiers.iter().filter_map(|it| match &it.local {
                ModuleExportName::IdentifierReference(id) => Some((id.name.as_str(), id.span)),
                _ => None,
            }));
        }
    }
}

/// The private name that a class member declares.
fn private_name<'a>(it: &ClassElement<'a>) -> Option<&'a str> {
    match it.property_key()? {
        PropertyKey::PrivateIdentifier(name) => Some(name.name.as_str()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
