//! Problems of a module, and their conversion to diagnostics: the span `4..9` becomes line 1, columns 5 to 10.

use crate::lines::Lines;
use oxc_diagnostics::OxcDiagnostic;
use oxc_span::Span;
use petri_protocol::report::{Diagnostic, DiagnosticEnd, Location, Severity};
use petri_protocol::shorten::ellipsis;

/// The number of diagnostics kept for a module. After one mistake a parser reports many.
pub(crate) const DIAGNOSTICS_MAX: usize = 50;
/// The longest message of a diagnostic, characters. A message may repeat names of the source.
const MESSAGE_CHARS_MAX: usize = 1_000;

/// A problem, located by byte offsets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub span: Span,
    /// Says what is wrong and what to do.
    pub message: String,
}

impl From<OxcDiagnostic> for Finding {
    fn from(it: OxcDiagnostic) -> Self {
        // The code to change is at the last label in the source: of two declarations of a name, the second is wrong.
        let label = it.labels.iter().max_by_key(|label| (label.primary(), label.offset()));
        let span = label.map_or(Span::new(0, 0), |label| Span::sized(label.offset(), label.len()));
        let mut message = in_petri_style(&it.message);
        if let Some(help) = &it.help {
            message = format!("{message}: {}", in_petri_style(help));
        }
        Self { span, message }
    }
}

/// The first errors of a parser as findings. There can be one error for every two bytes of the source.
pub(crate) fn findings<'e>(errors: impl Iterator<Item = &'e OxcDiagnostic>) -> Vec<Finding> {
    let start = |error: &&OxcDiagnostic| error.labels.iter().map(|label| label.offset()).max();
    let mut errors: Vec<&OxcDiagnostic> = errors.filter(|error| !is_about_types_only(error)).collect();
    errors.sort_by_key(start);
    // The parser reports some errors twice, and `diagnostics` removes duplicates.
    errors.truncate(2 * DIAGNOSTICS_MAX);
    errors.into_iter().cloned().map(Finding::from).collect()
}

/// Whether an error concerns only code that is erased, and that TypeScript accepts: `module "x" {}` in `declare module "y" {}`.
/// <https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json>, 2435
fn is_about_types_only(error: &OxcDiagnostic) -> bool {
    error.code.number.as_deref() == Some("2435")
}

/// The diagnostics of one module, in source order.
pub(crate) fn diagnostics(module: &str, source: &str, mut findings: Vec<Finding>) -> Vec<Diagnostic> {
    let lines = Lines::new(source);
    findings.sort_by_key(|finding| finding.span.start);
    findings.dedup();
    findings.truncate(DIAGNOSTICS_MAX);
    let diagnostic = |Finding { span, message }: Finding| {
        let message = ellipsis(&message, MESSAGE_CHARS_MAX);
        let (line, column) = lines.location(span.start);
        let (end_line, end_column) = lines.location(span.end.max(span.start));
        let location = Some(Location { module: module.to_owned(), line, column });
        let end = Some(DiagnosticEnd { end_line, end_column });
        Diagnostic { severity: Severity::Error, message, location, end, frame: None }
    };
    findings.into_iter().map(diagnostic).collect()
}

/// Converts a parser's message to Petri's style: lower case, without a full stop.
fn in_petri_style(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut chars = message.chars();
    match (chars.next(), chars.clone().next()) {
        // Names in capitals and names such as `TypeScript` keep their case.
        (Some(first), Some(second))
            if first.is_uppercase() && !second.is_uppercase() && !message.starts_with("TypeScript") =>
        {
            first.to_lowercase().chain(chars).collect()
        }
        _ => message.to_owned(),
    }
}
