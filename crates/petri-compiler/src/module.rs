//! Compiles one module to JavaScript with guards, and a source map.
//!
//! `while (f() as T) {}` becomes `var $n=0;while (f()     ) {if(!(--$n>=0))$n=$t(0);}` followed by
//! `import{trip as $t}from"../guard.js";` on a line of its own.

use crate::diagnostic::{Finding, findings};
use crate::edits::Edits;
use crate::entities::Entities;
use crate::enum_values::EnumValues;
use crate::exports::Exports;
use crate::guard::Guards;
use crate::lines::Lines;
use crate::links::Links;
use crate::names::{NameNumber, Names};
use crate::rewrite::Rewriter;
use crate::source_map::SourceMap;
use crate::{counts, fence, nesting, resolve, spaces};
use oxc_allocator::Allocator;
use oxc_ast::ast::{Program, Statement};
use oxc_parser::{ParseOptions, Parser};
use oxc_semantic::{Scoping, SemanticBuilder};
use oxc_span::{GetSpan, SourceType};
use serde::{Deserialize, Serialize};

/// The language of a module, determined by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    /// `.ts`, `.mts`.
    TypeScript,
    /// `.d.ts`, `.d.mts`: types only.
    Declarations,
    /// `.js`, `.mjs`, and any other extension.
    JavaScript,
}

impl Language {
    /// The language of a module with this name.
    ///
    /// # Errors
    /// JSX and CommonJS, by their extensions: the message to show.
    pub(crate) fn of(name: &str) -> Result<Self, &'static str> {
        let ends = |ending: &str| name.ends_with(ending);
        if ends(".d.ts") || ends(".d.mts") {
            Ok(Self::Declarations)
        } else if ends(".ts") || ends(".mts") {
            Ok(Self::TypeScript)
        } else if ends(".js") || ends(".mjs") {
            Ok(Self::JavaScript)
        } else if ends(".tsx") || ends(".jsx") {
            Err("JSX does not run here: nothing in an isolate creates elements; name the module .ts or .js")
        } else if ends(".cts") || ends(".cjs") {
            Err("CommonJS does not run here; name the module .ts or .js and use import and export")
        } else {
            // A caller that sends code under another name means JavaScript.
            Ok(Self::JavaScript)
        }
    }

    fn source_type(self) -> SourceType {
        match self {
            Self::TypeScript => SourceType::ts().with_module(true),
            Self::Declarations => SourceType::d_ts().with_module(true),
            Self::JavaScript => SourceType::mjs(),
        }
    }
}

/// A parsed and analysed module.
pub(crate) struct ParsedModule<'a> {
    pub source: &'a str,
    pub language: Language,
    pub program: &'a Program<'a>,
    pub scoping: Scoping,
    pub entities: Entities,
    pub enums: EnumValues,
}

impl<'a> ParsedModule<'a> {
    /// Parses and analyses a module.
    ///
    /// # Errors
    /// All syntax errors.
    pub(crate) fn read(allocator: &'a Allocator, source: &'a str, language: Language) -> Result<Self, Vec<Finding>> {
        let source = fence::remove(allocator, source)?;
        nesting::check(source)?;
        let options = ParseOptions { parse_regular_expression: true, ..ParseOptions::default() };
        let parse = |source| Parser::new(allocator, source, language.source_type()).with_options(options).parse();
        let mut parsed = parse(source);
        let readable = spaces::readable(allocator, source, &parsed.irregular_whitespaces);
        let source = readable.unwrap_or(source);
        if readable.is_some() {
            parsed = parse(source);
        }
        let errors = findings(parsed.diagnostics.errors());
        // The other checks need a complete tree.
        if parsed.panicked || !errors.is_empty() {
            return Err(of_another_language(allocator, source, language, errors));
        }
        let program: &'a Program<'a> = allocator.alloc(parsed.program);
        counts::check(program)?;
        let built = SemanticBuilder::new_compiler().build(program);
        let errors = findings(built.diagnostics.errors());
        if !errors.is_empty() {
            return Err(errors);
        }
        let scoping = built.semantic.into_scoping();
        let mut entities = Entities::of(program, &scoping);
        let enums = EnumValues::of(program, &scoping, &mut entities);
        Ok(Self { source, language, program, scoping, entities, enums })
    }
}

/// Advice for authors who wrote JSX.
const HTML: &str = "write HTML as text, as in new Response(`<p>hi</p>`)";

/// Replaces the first syntax error if the module seems to be written in another language than its name says.
fn of_another_language(
    allocator: &Allocator,
    source: &str,
    language: Language,
    mut errors: Vec<Finding>,
) -> Vec<Finding> {
    let reads_as_typescript = || {
        let parsed = Parser::new(allocator, source, SourceType::ts().with_module(true)).parse();
        !parsed.panicked && !parsed.diagnostics.has_errors()
    };
    let Some(first) = errors.first_mut() else { return errors };
    if language == Language::JavaScript && reads_as_typescript() {
        "JavaScript has no types; name the module .ts".clone_into(&mut first.message);
    } else if first.message.starts_with("unexpected JSX") {
        first.message = format!("JSX does not run here: {HTML}");
    } else if in_tag(source, first.span.start as usize) {
        first.message = format!("{}, or JSX, which does not run here: {HTML}", first.message);
    } else {
        return errors;
    }
    errors.truncate(1);
    errors
}

/// Guesses from the text whether `at` is inside a tag, and so whether the author wrote JSX. Parsing the source as JSX would tell for certain,
/// but could overflow the stack: [`nesting`] does not bound how deep JSX nests.
fn in_tag(source: &str, at: usize) -> bool {
    let tag = source.get(..=at).and_then(|before| before.rsplit_once('<')).map(|(_, tag)| tag);
    (source.contains("</") || source.contains("/>"))
        && tag.is_some_and(|tag| !tag.contains([';', '{', '}', '(', ')', '=']))
}

/// A compiled module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CompiledModule {
    /// JavaScript. Every line of the source has the same number here.
    pub code: String,
    /// Maps locations in the code to the source.
    pub source_map: SourceMap,
    /// Line and column of the loop or function of each guard, in the order of their numbers.
    pub guards: Vec<(u32, u32)>,
}

/// Rewrites a module. `number` is the number in the added names. The guards are numbered from `first` on and import the guard module by the
/// specifier `guard`.
///
/// # Errors
/// All code that cannot run.
pub(crate) fn rewrite(
    name: &str,
    parsed: &ParsedModule<'_>,
    names: &resolve::ModuleNames<'_>,
    exports: &Exports<'_>,
    guard: &str,
    number: NameNumber,
    first: u32,
) -> Result<CompiledModule, Vec<Finding>> {
    let ParsedModule { source, program, .. } = parsed;
    if parsed.language == Language::Declarations {
        let mut edits = Edits::default();
        edits.blank(0, source.len() as u32);
        let (code, source_map) = edits.apply(source, "export{};");
        return Ok(CompiledModule { code, source_map, guards: Vec::new() });
    }
    let links = Links::new(name, names, exports, parsed);
    let guards = Guards::new(Names::new(number), first);
    let (mut edits, guards) = Rewriter::rewrite(parsed, links, guards)?;
    let mut after = String::new();
    if let (true, Some(start)) = (guards.need_import(), program.body.first().map(Statement::span)) {
        edits.insert(start.start, guards.prologue());
        after = guards.epilogue(guard);
        if guards.resolves() {
            after.push_str(&guards.resolver(&names.table(name)));
        }
    }
    let lines = Lines::new(source);
    let locations = guards.locations().iter().map(|location| lines.location(*location)).collect();
    let (code, source_map) = edits.apply(source, &after);
    Ok(CompiledModule { code, source_map, guards: locations })
}
