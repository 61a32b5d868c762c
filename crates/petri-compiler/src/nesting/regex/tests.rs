//! The bounds of regular expressions at n and n+1.

use super::super::check;
use super::super::tests::{parses, refused};
use super::super::weights::{BRACKET, SUFFIX};
use super::{DEPTH_MAX, NAMED_GROUPS_MAX, WEIGHT_MAX};

/// A regular expression of nested groups, with text before and after it.
fn groups(open: &str, close: &str, levels: u32, (before, after): (&str, &str)) -> String {
    let levels = levels as usize;
    format!("{before}{}x{}{after}", open.repeat(levels), close.repeat(levels))
}

#[test]
fn groups_of_a_regular_expression_at_the_bound_and_one_more() {
    let message = "this regular expression nests groups 101 deep; the limit is 100: split it";
    for around in [("/", "/"), ("x = /", "/u.test(y)"), ("f(/[(]\\(", "/)"), ("if (a) /", "/;"), ("{} /", "/;")] {
        for open in ["(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?<n>"] {
            // The slash may divide too, and then `<` may begin type arguments.
            if around.0.starts_with('{') && open.contains('<') {
                continue;
            }
            assert!(parses(&groups(open, ")", DEPTH_MAX, around)), "{open} {around:?}");
            refused(&groups(open, ")", DEPTH_MAX + 1, around), message);
        }
    }
    assert!(parses(&groups("[", "]", DEPTH_MAX, ("/", "/v"))));
    refused(&groups("[", "]", DEPTH_MAX + 1, ("/", "/v")), message);
    refused(&groups("[^", "]", DEPTH_MAX + 1, ("/(?:", ")/gv")), &message.replace("101", "102"));
    // Without the `v` flag, and after a backslash, these are characters and open nothing.
    assert!(parses(&groups("[", "]", 5_000, ("/", "/u"))));
    assert!(parses(&groups("\\(", "\\)", 5_000, ("/", "/"))));
    assert!(parses(&format!("/[{}]/", "(".repeat(5_000))));
    assert!(parses(&"/(a)(b)/;".repeat(5_000)));
    // The weight of groups adds to that of the brackets around them.
    let inner = groups("(", ")", DEPTH_MAX, ("/", "/"));
    let within = |levels: usize| format!("{}{inner}{}", "(".repeat(levels), ")".repeat(levels));
    let most = (WEIGHT_MAX / (BRACKET + SUFFIX)) as usize;
    assert!(parses(&within(most - 30)));
    assert!(check(&within(most)).is_err() && check(&within(most).replace(&inner, "x")).is_ok());
}

#[test]
fn named_groups_are_counted() {
    let named = |count: u32| format!("/{}/", (0..count).map(|n| format!("(?<n{n}>a)")).collect::<String>());
    assert!(parses(&named(NAMED_GROUPS_MAX)));
    refused(
        &named(NAMED_GROUPS_MAX + 1),
        "this regular expression has 101 named groups; at most 100 are taken: remove some names, or split it",
    );
    assert!(parses(&format!("/{}/", "(a)(?<=b)(?<!c)".repeat(1_000))));
}
