//! Replaces white space that TypeScript accepts and JavaScript engines do not: U+0085 (next line) becomes U+00A0, and U+200B (zero-width
//! space), which comes with pasted text, becomes U+200A.

use oxc_allocator::Allocator;
use oxc_span::Span;

/// Each such space, and a space of the same UTF-8 and UTF-16 length that engines accept.
const SPACES: [(&str, &str); 2] = [("\u{85}", "\u{a0}"), ("\u{200b}", "\u{200a}")];

/// Replaces these spaces at `spans`, where the parser found white space. `None` if there is nothing to replace.
pub(crate) fn readable<'a>(allocator: &'a Allocator, source: &str, spans: &[Span]) -> Option<&'a str> {
    let mut text = None::<String>;
    for span in spans {
        let range = span.start as usize..span.end as usize;
        let Some(found) = source.get(range.clone()).filter(|found| SPACES.iter().any(|(odd, _)| found.contains(odd)))
        else {
            continue;
        };
        let spaces = SPACES.iter().fold(found.to_owned(), |text, (odd, space)| text.replace(odd, space));
        text.get_or_insert_with(|| source.to_owned()).replace_range(range, &spaces);
    }
    text.map(|text| allocator.alloc_str(&text) as &str)
}
