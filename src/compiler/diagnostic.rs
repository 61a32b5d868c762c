//! What is wrong with a module, at the person's own lines.

use super::lines::Lines;
use crate::report::{Diagnostic, DiagnosticEnd, Place, Severity};
use oxc_diagnostics::OxcDiagnostic;
use oxc_span::Span;

/// Diagnostics kept of one module: after one mistake a parser finds many.
pub const DIAGNOSTICS_MAX: usize = 50;
/// The longest message of a diagnostic, characters: it may repeat names of the source.
const MESSAGE_CHARS_MAX: usize = 1_000;

/// Something wrong, by byte offsets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub span: Span,
    /// What, and what to do.
    pub message: String,
}

impl From<OxcDiagnostic> for Finding {
    fn from(it: OxcDiagnostic) -> Self {
        // Where there are several places, the last in the source is the one to change: the first was there first.
        let label = it.labels.iter().max_by_key(|label| (label.primary(), label.offset()));
        let span = label.map_or(Span::new(0, 0), |label| Span::sized(label.offset(), label.len()));
        let mut message = plain(&it.message);
        if let Some(help) = &it.help {
            message = format!("{message}: {}", plain(help));
        }
        Self { span, message }
    }
}

/// The first findings among a parser's errors, of which there can be one for every two bytes of the source.
pub fn findings<'e>(errors: impl Iterator<Item = &'e OxcDiagnostic>) -> Vec<Finding> {
    let start = |error: &&OxcDiagnostic| error.labels.iter().map(|label| label.offset()).max();
    let mut errors: Vec<&OxcDiagnostic> = errors.filter(|error| !is_of_types_alone(error)).collect();
    errors.sort_by_key(start);
    // Some are said twice.
    errors.truncate(2 * DIAGNOSTICS_MAX);
    errors.into_iter().cloned().map(Finding::from).collect()
}

/// Whether an error is about what is erased, and the parser refuses what TypeScript takes: `module "x" {}` in `declare module "y" {}`.
/// <https://github.com/microsoft/TypeScript/blob/main/src/compiler/diagnosticMessages.json>, 2435
fn is_of_types_alone(error: &OxcDiagnostic) -> bool {
    error.code.number.as_deref() == Some("2435")
}

/// The findings of one module, in the source's order.
pub fn diagnostics(module: &str, source: &str, mut findings: Vec<Finding>) -> Vec<Diagnostic> {
    let lines = Lines::new(source);
    findings.sort_by_key(|finding| finding.span.start);
    findings.dedup();
    findings.truncate(DIAGNOSTICS_MAX);
    let diagnostic = |Finding { span, mut message }: Finding| {
        if let Some((end, _)) = message.char_indices().nth(MESSAGE_CHARS_MAX) {
            message.truncate(end);
            message.push('…');
        }
        let (line, column) = lines.place(span.start);
        let (end_line, end_column) = lines.place(span.end.max(span.start));
        let place = Some(Place { module: module.to_owned(), line, column });
        let end = Some(DiagnosticEnd { end_line, end_column });
        Diagnostic { severity: Severity::Error, message, place, end, frame: None }
    };
    findings.into_iter().map(diagnostic).collect()
}

/// A message as all of Petri's are: lower case, without a full stop.
fn plain(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut chars = message.chars();
    match (chars.next(), chars.clone().next()) {
        // Not a name in capitals, nor one with several.
        (Some(first), Some(second))
            if first.is_uppercase() && !second.is_uppercase() && !message.starts_with("TypeScript") =>
        {
            first.to_lowercase().chain(chars).collect()
        }
        _ => message.to_owned(),
    }
}
