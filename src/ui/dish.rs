//! The logo, a large drawing, and the dot that shows an outcome. See `style/dish.css`.

use leptos::prelude::*;

/// The logo: a dish with one streak and one colony.
#[component]
pub(crate) fn Mark() -> impl IntoView {
    view! {
        <svg class="dish" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
            <circle class="dish-glass" cx="48" cy="48" r="45" />
            <circle class="dish-agar" cx="48" cy="48" r="36" />
            <path class="dish-streak" d="M26 46L46 26Q52 22 50 29L32 52Q28 60 36 55L60 33Q67 28 63 36L44 62" />
            <circle class="dish-colony" cx="61" cy="62" r="6.5" />
        </svg>
    }
}

/// Three streaks, each thinner than the one before, as on a streak plate.
const STREAKS: &str = "M44.2 15.6L21.8 28.5Q18.9 32 21.6 32.3L47.6 17.3Q50.3 17.6 49.2 20.1L23.2 35.1Q22.1 37.5 24.8 37.8\
    L50.8 22.8Q53.5 23.1 52.4 25.6L26.4 40.6Q25.3 43.1 28 43.4L54 28.4\
    M80.3 52L70.2 24.2Q67.4 21.6 66.6 24.2L77.6 54.3Q76.7 56.9 74.4 55.4L63.4 25.4Q61.1 23.9 60.3 26.5L71.2 56.6\
    Q70.4 59.2 68 57.7L57.1 27.7\
    M41.9 79.2L68.9 71.9Q70.5 69.5 67.9 68.2L40.9 75.4Q38.2 74.2 39.9 71.7L66.9 64.5Q68.5 62.1 65.9 60.8L38.9 68";

/// A large streak plate, for pages without other content.
#[component]
pub(crate) fn Plate(
    /// Whether to draw the plate empty.
    #[prop(optional)]
    empty: bool,
) -> impl IntoView {
    view! {
        <svg class="dish" viewBox="0 0 96 96" aria-hidden="true" focusable="false" data-empty=empty>
            <circle class="dish-glass" cx="48" cy="48" r="47" />
            <circle class="dish-agar" cx="48" cy="48" r="42" />
            <path class="dish-streak" d=STREAKS />
            <circle class="dish-colony" cx="31" cy="66" r="2.2" />
            <circle class="dish-colony" cx="24" cy="59" r="1.7" />
            <circle class="dish-colony" cx="34" cy="57" r="1.9" />
            <circle class="dish-colony" cx="27" cy="51.5" r="1.3" />
            <circle class="dish-colony" cx="43" cy="54" r="2.4" />
            <circle class="dish-colony" cx="46" cy="45" r="1.5" />
            <path class="dish-shine" d="M10.5 40A39 39 0 0 1 30 13" />
        </svg>
    }
}

/// A dot whose shape and colour show an outcome. The text beside it says the same.
#[component]
pub(crate) fn StatusDot(
    /// `idle`, `running`, `returned`, `threw`, `stopped` or `refused`.
    outcome: &'static str,
) -> impl IntoView {
    view! { <span class="status-dot" data-outcome=outcome aria-hidden="true"></span> }
}
