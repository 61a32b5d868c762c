//! The content of a body, and the views it can be shown in.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use petri_protocol::inspect::{Json, Unfold};
use serde_json::Value;

/// A view of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// As text.
    Text,
    /// As an expandable JSON tree.
    Json,
    /// As a page in a sandboxed iframe.
    Page,
    /// As a picture.
    Picture,
    /// As a hex dump.
    Bytes,
}

impl View {
    /// The label of the view's button.
    pub(crate) fn name(self) -> &'static str {
        match self {
            View::Text => "Text",
            View::Json => "JSON",
            View::Page => "Page",
            View::Picture => "Picture",
            View::Bytes => "Bytes",
        }
    }
}

/// A body, or a returned value shown as one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DisplayedContent {
    /// The bytes.
    pub(crate) bytes: Vec<u8>,
    /// The media type, lower case and without parameters; empty if unknown.
    pub(crate) mime: String,
    /// The parsed JSON, if the bytes are JSON.
    pub(crate) json: Option<Json>,
}

/// The most values of a JSON that is expanded completely at first.
const UNFOLDED_MAX: usize = 100;
/// The media types of pictures that every browser shows.
const PICTURES: &[&str] =
    &["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml", "image/bmp", "image/x-icon"];

impl DisplayedContent {
    /// The content of a body with this `content-type`.
    pub(crate) fn new(bytes: Vec<u8>, content_type: Option<&str>) -> Self {
        let mime = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        // Text that looks like JSON is parsed too, because many programs do not set the type.
        let looks_like_json = matches!(bytes.trim_ascii_start().first(), Some(b'{' | b'['));
        let json = (looks_like_json || is_json(&mime)).then(|| serde_json::from_slice(&bytes).ok()).flatten();
        Self { bytes, mime, json }
    }

    /// A value as JSON.
    pub(crate) fn of_value(value: Value) -> Self {
        // A value that was parsed from JSON always serialises.
        let text = serde_json::to_string_pretty(&value).unwrap_or_default();
        Self { bytes: text.into_bytes(), mime: "application/json".to_owned(), json: Some(value.into()) }
    }

    /// The text, if the bytes are UTF-8.
    pub(crate) fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    fn is_picture(&self) -> bool {
        PICTURES.contains(&self.mime.as_str())
    }

    fn is_page(&self) -> bool {
        matches!(self.mime.as_str(), "text/html" | "application/xhtml+xml") && self.text().is_some()
    }

    /// The views that can show the content.
    pub(crate) fn views(&self) -> Vec<View> {
        let unfolds = self.json.as_ref().is_some_and(|json| json.kind() == "object" && json.unfolds());
        let views = [
            (View::Page, self.is_page()),
            (View::Picture, self.is_picture()),
            (View::Json, unfolds),
            (View::Text, self.text().is_some()),
            (View::Bytes, true),
        ];
        views.into_iter().filter(|(_, can)| *can).map(|(view, _)| view).collect()
    }

    /// The levels of JSON that are expanded at first: all of them where the value is small.
    pub(crate) fn levels(&self) -> u32 {
        if self.json.as_ref().is_some_and(|json| json.is_within(UNFOLDED_MAX)) { u32::MAX } else { 1 }
    }

    /// The first view, by the media type. Without a script an iframe cannot be filled and a collapsed tree cannot be
    /// expanded.
    pub(crate) fn first(&self, hydrated: bool) -> View {
        let views = self.views();
        let can_show = |view: &&View| match view {
            View::Page => hydrated,
            View::Json => is_json(&self.mime) && (hydrated || self.levels() == u32::MAX),
            _ => true,
        };
        views.iter().find(can_show).copied().unwrap_or(View::Bytes)
    }

    /// The bytes as a `data:` URL.
    pub(crate) fn data_url(&self) -> String {
        format!("data:{};base64,{}", self.mime, STANDARD.encode(&self.bytes))
    }

    /// The name for a download.
    pub(crate) fn file_name(&self) -> String {
        let extension = match self.mime.as_str() {
            "text/html" => "html",
            "application/xhtml+xml" => "xhtml",
            "text/css" => "css",
            "text/csv" => "csv",
            "text/javascript" | "application/javascript" => "js",
            "application/xml" | "text/xml" => "xml",
            "application/pdf" => "pdf",
            "application/zip" => "zip",
            "application/wasm" => "wasm",
            "image/png" => "png",
            "image/jpeg" => "jpg",
            "image/gif" => "gif",
            "image/webp" => "webp",
            "image/avif" => "avif",
            "image/svg+xml" => "svg",
            mime if is_json(mime) => "json",
            _ if self.text().is_some() => "txt",
            _ => "bin",
        };
        format!("response.{extension}")
    }
}

fn is_json(mime: &str) -> bool {
    mime == "application/json" || mime == "text/json" || mime.ends_with("+json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(bytes: &[u8], kind: &str, first: (View, View), views: &[View], name: &str) {
        let content = DisplayedContent::new(bytes.to_vec(), Some(kind));
        assert_eq!((content.first(true), content.first(false)), first);
        assert_eq!((content.views().as_slice(), content.file_name().as_str()), (views, name));
    }

    #[test]
    fn views_by_type() {
        use View::*;
        check(b"hi", "text/plain;charset=UTF-8", (Text, Text), &[Text, Bytes], "response.txt");
        check(b"hi", "", (Text, Text), &[Text, Bytes], "response.txt");
        check(b"{\"a\":1}", "Application/JSON; x=y", (Json, Json), &[Json, Text, Bytes], "response.json");
        check(b"[1]", "application/problem+json", (Json, Json), &[Json, Text, Bytes], "response.json");
        check(b" {\"a\":1}", "text/plain", (Text, Text), &[Json, Text, Bytes], "response.txt");
        check(b"{no", "application/json", (Text, Text), &[Text, Bytes], "response.json");
        check(b"7", "application/json", (Text, Text), &[Text, Bytes], "response.json");
        check(b"<p>", "text/html", (Page, Text), &[Page, Text, Bytes], "response.html");
        check(b"\xff", "text/html", (Bytes, Bytes), &[Bytes], "response.html");
        check(b"\x89PNG\xff", "image/png", (Picture, Picture), &[Picture, Bytes], "response.png");
        check(b"<svg/>", "image/svg+xml", (Picture, Picture), &[Picture, Text, Bytes], "response.svg");
        check(b"\xff\xfe", "application/octet-stream", (Bytes, Bytes), &[Bytes], "response.bin");
    }

    #[test]
    fn small_json_is_expanded() {
        let json = |items: usize| DisplayedContent::of_value(json!(vec![1; items]));
        let views = |content: DisplayedContent| (content.levels(), content.first(true), content.first(false));
        assert_eq!(views(json(UNFOLDED_MAX - 1)), (u32::MAX, View::Json, View::Json));
        assert_eq!(views(json(UNFOLDED_MAX)), (1, View::Json, View::Text));
    }

    #[test]
    fn values_are_json() {
        let content = DisplayedContent::of_value(json!({"a": [1]}));
        assert_eq!((content.first(true), content.text()), (View::Json, Some("{\n  \"a\": [\n    1\n  ]\n}")));
        assert_eq!(DisplayedContent::of_value(json!("text")).first(true), View::Text);
    }

    #[test]
    fn pictures_are_shown_by_data_url() {
        assert_eq!(DisplayedContent::new(vec![1, 2, 255], Some("image/png")).data_url(), "data:image/png;base64,AQL/");
    }
}
