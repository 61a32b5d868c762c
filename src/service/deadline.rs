//! A deadline for a stream whose reader may have stopped reading. A run's own time limits are checked only while its events
//! are read, so a caller who stops reading and keeps the connection open would hold the program and its permit for ever.

use futures_util::future::{AbortHandle, abortable};
use futures_util::stream::{LocalBoxStream, Stream, StreamExt};
use gloo_timers::future::sleep;
use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;
use wasm_bindgen_futures::spawn_local;

/// The same stream, which is dropped after `time` if it has not ended by then. A reader then sees the end of the stream.
pub(crate) fn ends_within<T: 'static>(
    stream: impl Stream<Item = T> + 'static,
    time: Duration,
) -> impl Stream<Item = T> {
    let stream = Rc::new(RefCell::new(Some(stream.boxed_local())));
    // A weak reference, so that the stream is dropped at once when its reader drops it.
    let weak = Rc::downgrade(&stream);
    let (timer, timer_handle) = abortable(sleep(time));
    spawn_local(async move {
        if timer.await.is_ok() {
            let stream = weak.upgrade().and_then(|stream| stream.borrow_mut().take());
            drop(stream);
        }
    });
    Deadlined { stream, timer_handle }
}

struct Deadlined<T> {
    stream: Rc<RefCell<Option<LocalBoxStream<'static, T>>>>,
    timer_handle: AbortHandle,
}

impl<T> Stream for Deadlined<T> {
    type Item = T;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        self.stream.borrow_mut().as_mut().map_or(Poll::Ready(None), |stream| stream.poll_next_unpin(context))
    }
}

impl<T> Drop for Deadlined<T> {
    fn drop(&mut self) {
        self.timer_handle.abort();
    }
}
