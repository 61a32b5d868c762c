//! The known name that an unknown name is most likely a misspelling of.

use crate::shorten::first_chars;

/// The least similarity of a suggested name, 0 to 1.
const ALIKE: f64 = 0.75;
/// The length to which names are compared, characters: no known name is longer.
const COMPARED_CHARS: usize = 64;

/// The name in `known` most similar to `name`, if one is similar enough. Case and `_` are ignored.
pub(crate) fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain =
        |name: &str| first_chars(name, COMPARED_CHARS).chars().filter(|c| *c != '_').collect::<String>().to_lowercase();
    let name = plain(name);
    let alike = |known: &&'a str| (strsim::normalized_damerau_levenshtein(&name, &plain(known)), *known);
    let (likeness, known) = known.iter().map(alike).max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (likeness >= ALIKE).then_some(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn similar_names_are_suggested() {
        let known = ["prompt", "limits", "cpu_ms", "session"];
        for (name, expect) in [
            ("promt", Some("prompt")),
            ("Prompt", Some("prompt")),
            ("limit", Some("limits")),
            ("cpuMs", Some("cpu_ms")),
            ("spu_ms", Some("cpu_ms")),
            ("sesion", Some("session")),
            ("timeout", None),
            ("", None),
            (&"x".repeat(100_000), None),
        ] {
            assert_eq!(nearest(name, &known), expect, "{name:.20}");
        }
        assert_eq!(nearest("prompt", &[]), None);
    }
}
