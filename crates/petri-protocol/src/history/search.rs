//! How the search in a history compares texts.

/// The form of a text that a search compares, for prompt and query alike: on one line, in lower case.
pub fn searchable(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shorten::EXCERPT_CHARS;

    #[test]
    fn a_search_compares_one_line_in_lower_case() {
        assert_eq!(searchable(" One\r\n TWO\tÜ  "), "one two ü");
        assert!(searchable(&format!("{} End", "x ".repeat(EXCERPT_CHARS))).contains(&searchable("END")));
        assert_eq!(searchable(" \n"), "");
    }
}
