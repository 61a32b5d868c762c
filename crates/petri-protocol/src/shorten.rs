//! Shortened texts. A cut is always between two characters.

/// The most characters of an excerpt, without its ellipsis.
pub(crate) const EXCERPT_CHARS: usize = 120;
/// The most characters of a value of the caller that an error message repeats.
const REPEATED_CHARS: usize = 40;

/// The text, or its first `count` characters.
pub fn first_chars(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(end, _)| &text[..end])
}

/// The text, or as many of its first characters as have at most `count` UTF-16 code units.
pub(crate) fn first_units(text: &str, count: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > count
    });
    end.map_or(text, |(end, _)| &text[..end])
}

/// The beginning of a caller's value, as an error message repeats it.
pub(crate) fn repeated(value: &str) -> &str {
    first_chars(value, REPEATED_CHARS)
}

/// The text, or its first `count` characters and an ellipsis.
pub fn ellipsis(text: &str, count: usize) -> String {
    match first_chars(text, count) {
        whole if whole.len() == text.len() => text.to_owned(),
        start => format!("{start}…"),
    }
}

/// The first characters of a text, on one line, for lists.
pub fn excerpt(text: &str) -> String {
    // Only the shown part is read: a body may have a megabyte.
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > EXCERPT_CHARS * char::MAX.len_utf8() {
            break;
        }
    }
    ellipsis(&line, EXCERPT_CHARS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_characters() {
        let text = "aü🦠";
        for (count, chars, units, shown) in [
            (0, "", "", "…"),
            (1, "a", "a", "a…"),
            (2, "aü", "aü", "aü…"),
            (3, text, "aü", text),
            (4, text, text, text),
        ] {
            assert_eq!((first_chars(text, count), first_units(text, count)), (chars, units), "{count}");
            assert_eq!(ellipsis(text, count), shown, "{count}");
        }
        assert_eq!((first_chars("", 0), ellipsis("", 0)), ("", String::new()));
    }

    #[test]
    fn excerpts() {
        assert_eq!(excerpt("  one\r\n two\t three "), "one two three");
        assert_eq!(excerpt(&"ü".repeat(EXCERPT_CHARS)), "ü".repeat(EXCERPT_CHARS));
        assert_eq!(excerpt(&"ü".repeat(EXCERPT_CHARS + 1)), format!("{}…", "ü".repeat(EXCERPT_CHARS)));
        assert_eq!(excerpt(""), "");
    }
}
