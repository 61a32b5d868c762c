//! Escapes text for HTML that Leptos does not escape: `inner_html`.

/// Text as the content of an element.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Text as the content of a `<textarea>`. HTML parsers drop one leading line end, so one is added, and read a bare CR as a
/// line feed.
pub(crate) fn escape_textarea(text: &str) -> String {
    format!("\n{}", escape(text).replace('\r', "&#13;"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_escaped_and_complete() {
        assert_eq!(escape("</p><script>&amp; \"'"), "&lt;/p&gt;&lt;script&gt;&amp;amp; \"'");
        assert_eq!(escape_textarea("</textarea><script>&amp;"), "\n&lt;/textarea&gt;&lt;script&gt;&amp;amp;");
        assert_eq!(escape_textarea("\nfirst line is empty\r\n"), "\n\nfirst line is empty&#13;\n");
        assert_eq!(escape_textarea(""), "\n");
    }
}
