//! Declarations, and statements at the top level or as the body of an `if`, a loop or a label.

use crate::rewrite::Rewriter;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};

impl<'a> Rewriter<'_, 'a> {
    /// A declaration, exported or not. `whole` is the span of the entire statement.
    pub(crate) fn declaration(&mut self, it: &Declaration<'a>, whole: Span) {
        let exported = whole != it.span();
        match it {
            Declaration::VariableDeclaration(it) if it.declare => self.text.remove(whole),
            Declaration::FunctionDeclaration(it) if it.declare || it.body.is_none() => self.text.remove(whole),
            Declaration::ClassDeclaration(it) if it.declare => self.text.remove(whole),
            Declaration::TSTypeAliasDeclaration(_)
            | Declaration::TSInterfaceDeclaration(_)
            | Declaration::TSExternalModuleDeclaration(_)
            | Declaration::TSGlobalDeclaration(_) => self.text.remove(whole),
            Declaration::TSEnumDeclaration(it) => self.enum_declaration(it, whole),
            Declaration::TSNamespaceDeclaration(it) => self.namespace_declaration(it, whole),
            Declaration::TSImportEqualsDeclaration(it) => self.import_equals(it, whole),
            _ if exported && self.objects.namespace().is_some() => self.namespace_export(it, whole),
            _ => walk::walk_declaration(self, it),
        }
    }

    /// The statements of a module or a namespace.
    pub(crate) fn top_statements(&mut self, statements: &[Statement<'a>]) {
        for statement in statements {
            self.top = true;
            self.visit_statement(statement);
        }
    }

    /// The body of an `if`, a loop or a label. An enum would become two statements there, so it is refused.
    pub(crate) fn single_statement(&mut self, it: &Statement<'a>) {
        if let Statement::TSEnumDeclaration(_) | Statement::TSNamespaceDeclaration(_) = it {
            self.text.refuse(it.span(), "a declaration is not allowed here; put it in a block");
        }
        self.visit_statement(it);
    }

    /// Refuses `await` and `yield` directly in an enum or a namespace: the function that is inserted for it is neither async nor a
    /// generator.
    pub(crate) fn refuse_suspension(&mut self, span: Span, keyword: &str) {
        if self.objects.is_directly_inside() {
            self.text.refuse(
                span,
                format!("`{keyword}` is not allowed in an enum or a namespace; put it into a variable before it"),
            );
        }
    }
}
