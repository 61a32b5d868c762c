//! The playground: loads what its address names, once, and hands it to the bench.

use super::about::About;
use super::address::{Address, older_than, sought};
use super::arrival::load;
use super::bench::Bench;
use super::gallery::Gallery;
use super::not_found::NotFound;
use leptos::either::Either;
use leptos::prelude::*;
use leptos_router::components::Outlet;
use leptos_router::hooks::use_location;

/// `/`, `/s/{id}`, `/examples/{slug}` and `/runs/{id}`. What the first of them holds comes with the page; the bench goes to the others itself.
#[component]
pub fn Playground() -> impl IntoView {
    let location = use_location();
    let (path, query) = (location.pathname.get_untracked(), location.search.get_untracked());
    let arrival = OnceResource::new(load(Address::parse(&path, &query), older_than(&query), sought(&query)));
    view! {
        <Suspense fallback=|| ()>
            {Suspend::new(async move {
                match arrival.await {
                    Ok(arrival) => {
                        let origin = arrival.origin.clone();
                        Either::Left(view! { <Bench arrival/> <Gallery/> <About origin/> })
                    }
                    Err(_) => Either::Right(view! { <NotFound/> }),
                }
            })}
        </Suspense>
        <Outlet/>
    }
}
