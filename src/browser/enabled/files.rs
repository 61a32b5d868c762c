//! Files that a person hands over: dropped on the page, or chosen in a field.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};

/// A file, not read yet.
pub struct File(web_sys::File);

impl File {
    /// Its name, without a folder.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How large it is, bytes.
    pub fn bytes(&self) -> usize {
        // Exact up to 2^53, and saturating.
        self.0.size() as usize
    }

    /// What it holds; `None` where it cannot be read.
    pub async fn read(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

fn listed(files: Option<FileList>) -> Vec<File> {
    files.map(|files| (0..files.length()).filter_map(|at| files.item(at).map(File)).collect()).unwrap_or_default()
}

/// Whether what is dragged are files.
pub fn drags_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().iter().any(|kind| kind == "Files"))
}

/// The files that were dropped.
pub fn dropped(event: &DragEvent) -> Vec<File> {
    listed(event.data_transfer().and_then(|data| data.files()))
}

/// The files that were chosen in the field the event is of. The field forgets them, so that they can be chosen again.
pub fn chosen(event: &Event) -> Vec<File> {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = listed(field.files());
    field.set_value("");
    files
}
