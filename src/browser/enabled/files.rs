//! Files that were dropped on the page or chosen in a field.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};

/// A file that is not read yet.
pub(crate) struct File(web_sys::File);

impl File {
    /// The file's name, without a folder.
    pub(crate) fn name(&self) -> String {
        self.0.name()
    }

    /// The file's size, bytes.
    pub(crate) fn bytes(&self) -> usize {
        // Exact up to 2^53, and saturating.
        self.0.size() as usize
    }

    /// The file's content; `None` if it cannot be read, as a folder.
    pub(crate) async fn read(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

fn to_vec(files: Option<FileList>) -> Vec<File> {
    files.map(|files| (0..files.length()).filter_map(|at| files.item(at).map(File)).collect()).unwrap_or_default()
}

/// Whether files are dragged, and not text or an element.
pub(crate) fn drags_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().iter().any(|kind| kind == "Files"))
}

/// The dropped files.
pub(crate) fn dropped_files(event: &DragEvent) -> Vec<File> {
    to_vec(event.data_transfer().and_then(|data| data.files()))
}

/// The files chosen in the field of this event. The field is cleared, so that the same files can be chosen again.
pub(crate) fn chosen_files(event: &Event) -> Vec<File> {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = to_vec(field.files());
    field.set_value("");
    files
}
