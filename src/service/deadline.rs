//! The end of a stream that nobody reads. A run counts its time while its events are read; a caller who stops reading, and
//! keeps the connection, would keep the program and its place for ever.

use futures_util::future::{AbortHandle, abortable};
use futures_util::stream::{LocalBoxStream, Stream, StreamExt};
use gloo_timers::future::sleep;
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;
use wasm_bindgen_futures::spawn_local;

/// The same stream, which is dropped after `time` if it has not ended by itself. Whoever reads on then finds its end.
pub fn ends_within<T: 'static>(stream: impl Stream<Item = T> + 'static, time: Duration) -> impl Stream<Item = T> {
    let held = Rc::new(RefCell::new(Some(stream.boxed_local())));
    // Not a second owner: the stream goes at once when its reader drops it.
    let watched = Rc::downgrade(&held);
    let (timer, over) = abortable(sleep(time));
    spawn_local(async move {
        if timer.await.is_ok() {
            let stream = watched.upgrade().and_then(|held| held.borrow_mut().take());
            drop(stream);
        }
    });
    Held { held, over }
}

struct Held<T> {
    held: Rc<RefCell<Option<LocalBoxStream<'static, T>>>>,
    over: AbortHandle,
}

impl<T> Stream for Held<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.held.borrow_mut().as_mut().map_or(Poll::Ready(None), |stream| stream.poll_next_unpin(context))
    }
}

impl<T> Drop for Held<T> {
    fn drop(&mut self) {
        self.over.abort();
    }
}
