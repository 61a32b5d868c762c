//! Spaces that TypeScript reads between words and no engine does: next line, and the zero-width space that comes along with pasted text.

use oxc_allocator::Allocator;
use oxc_span::Span;

/// Each with a space of as many bytes and columns that an engine reads.
const SPACES: [(&str, &str); 2] = [("\u{85}", "\u{a0}"), ("\u{200b}", "\u{200a}")];

/// The source with other spaces in the place of those at `spans`, where the parser found spaces; `None` where an engine reads them all.
pub fn readable<'a>(allocator: &'a Allocator, source: &str, spans: &[Span]) -> Option<&'a str> {
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
