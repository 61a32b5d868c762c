//! Which name was meant by one that is not known.

/// How nearly a name must be spelled like another to be taken for it, 0 to 1.
const ALIKE: f64 = 0.75;
/// As much of a name is compared, characters: none that is known is longer.
const COMPARED_CHARS: usize = 64;

/// The one of `known` that is spelled most like `name`, if any is spelled nearly the same. Case and `_` do not count.
pub fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = |name: &str| name.chars().take(COMPARED_CHARS).filter(|c| *c != '_').collect::<String>().to_lowercase();
    let name = plain(name);
    let alike = |known: &&'a str| (strsim::normalized_damerau_levenshtein(&name, &plain(known)), *known);
    let (likeness, known) = known.iter().map(alike).max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (likeness >= ALIKE).then_some(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_nearly_spelled_the_same() {
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
