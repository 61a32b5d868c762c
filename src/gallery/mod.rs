//! Programs to begin with: each runs as it stands and shows one thing that an isolate can do.

use crate::program::{CODE_MODULE, ExecuteRequest, ModuleInput, RequestInput};
use serde_json::json;

/// A program of the gallery.
#[derive(Debug)]
pub struct Example {
    /// Its part of the address, `/examples/{slug}`.
    pub slug: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// What it shows.
    pub about: &'static str,
    /// What it is asked.
    prompt: &'static str,
    /// Name and source of each module.
    modules: &'static [(&'static str, &'static str)],
    /// What else its run is asked with.
    rest: fn() -> ExecuteRequest,
}

impl Example {
    /// The program of this slug.
    pub fn find(slug: &str) -> Option<&'static Self> {
        EXAMPLES.iter().find(|example| example.slug == slug)
    }

    /// The program that is made of `count` modules, of which each is one that `holds` has by its name and source.
    pub fn made_of(count: usize, holds: impl Fn(&str, &str) -> bool) -> Option<&'static Self> {
        EXAMPLES.iter().find(|example| {
            example.modules.len() == count && example.modules.iter().all(|(name, source)| holds(name, source))
        })
    }

    /// What its run asks for.
    pub fn execute(&self) -> ExecuteRequest {
        let module = |(name, source): &(&str, &str)| ((*name).to_owned(), ModuleInput::from((*source).to_owned()));
        ExecuteRequest {
            modules: Some(self.modules.iter().map(module).collect()),
            main: Some(CODE_MODULE.to_owned()),
            prompt: self.prompt.to_owned(),
            ..(self.rest)()
        }
    }
}

/// The source of one of them, in a file of its own.
macro_rules! source {
    ($file:literal) => {
        include_str!(concat!("programs/", $file))
    };
}

/// A program of one module that is asked for nothing but its prompt.
const fn one(
    slug: &'static str,
    title: &'static str,
    about: &'static str,
    prompt: &'static str,
    modules: &'static [(&'static str, &'static str)],
) -> Example {
    Example { slug, title, about, prompt, modules, rest: ExecuteRequest::default }
}

/// All of them; the first is what a first visit begins with.
pub static EXAMPLES: &[Example] = &[
    one("shout", "Shout", "The prompt, louder", "hello from a dish", &[("main.ts", source!("shout.ts"))]),
    one(
        "reverse",
        "Reverse",
        "By what a person sees as characters",
        "naïve 👩‍🔬🇳🇿 café",
        &[("main.ts", source!("reverse.ts"))],
    ),
    one("digest", "SHA-256", "Web Crypto, logged step by step", "petri", &[("main.ts", source!("digest.ts"))]),
    one(
        "words",
        "Word count",
        "A JSON answer, shown as a tree",
        "the cat and the hat and the mat",
        &[("main.ts", source!("words.ts"))],
    ),
    Example {
        rest: || ExecuteRequest {
            request: Some(RequestInput { path: "/hello/you".to_owned(), ..RequestInput::default() }),
            ..ExecuteRequest::default()
        },
        ..one("router", "Router", "Several paths and methods to try", "", &[("main.ts", source!("router.ts"))])
    },
    one(
        "page",
        "A page",
        "HTML, shown where it can reach nothing",
        "<b>Omnis cellula e cellula</b>",
        &[("main.ts", source!("page.ts"))],
    ),
    one(
        "rewriter",
        "HTML rewritten",
        "A page that is changed as it streams by",
        "<b>Grown</b> & rewritten",
        &[("main.ts", source!("rewriter.ts"))],
    ),
    one("typed", "Typed", "An interface, an enum, a generic class", "lucky", &[("main.ts", source!("typed.ts"))]),
    one(
        "planets",
        "Three modules",
        "One imports another, and JSON",
        "yupiter",
        &[
            ("main.ts", source!("planets.main.ts")),
            ("nearest.ts", source!("planets.nearest.ts")),
            ("planets.json", source!("planets.json")),
        ],
    ),
    one(
        "counting",
        "Counting out loud",
        "Console and body stream while it runs",
        "10",
        &[("main.ts", source!("counting.ts"))],
    ),
    one(
        "gzip",
        "Streams in a row",
        "Text compressed, measured and unpacked",
        "omnis cellula e cellula",
        &[("main.ts", source!("gzip.ts"))],
    ),
    one(
        "console",
        "Everything console",
        "Tables, groups, errors, a Map, a cycle",
        "",
        &[("main.ts", source!("console.ts"))],
    ),
    one("picture", "A picture", "SVG, drawn from the prompt", "agar", &[("main.ts", source!("svg.ts"))]),
    one("pixels", "Pixels", "The bytes of a PNG, made by hand", "agar", &[("main.ts", source!("png.ts"))]),
    Example {
        rest: || ExecuteRequest {
            env: [("WHO".to_owned(), json!("world")), ("TIMES".to_owned(), json!(3))].into_iter().collect(),
            ..ExecuteRequest::default()
        },
        ..one("env", "Environment", "Values that are no part of the program", "", &[("main.ts", source!("env.ts"))])
    },
    Example {
        rest: || ExecuteRequest { network: Some(json!({"allow": ["example.com"]})), ..ExecuteRequest::default() },
        ..one(
            "network",
            "Ask the network",
            "What is not allowed is refused, and listed",
            "",
            &[("main.ts", source!("network.ts"))],
        )
    },
    one("loop", "Never ends", "An endless loop, stopped at its line", "", &[("main.ts", source!("loop.ts"))]),
    one(
        "class",
        "A class",
        "WorkerEntrypoint, and work after the answer",
        "cellula e cellula omnis",
        &[("main.ts", source!("class.ts"))],
    ),
    one("node", "Node’s modules", "Buffer, crypto, a disk in memory", "petri", &[("main.ts", source!("node.ts"))]),
    Example {
        rest: || ExecuteRequest { args: Some(vec![json!("Petri"), json!(2)]), ..ExecuteRequest::default() },
        ..one("function", "Just a function", "Arguments in, a result out", "", &[("main.ts", source!("function.ts"))])
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Execution;
    use std::collections::BTreeSet;

    #[test]
    fn each_has_an_address_of_its_own_and_can_be_asked_for() {
        let slugs: BTreeSet<&str> = EXAMPLES.iter().map(|example| example.slug).collect();
        assert_eq!(slugs.len(), EXAMPLES.len());
        for example in EXAMPLES {
            assert!(example.slug.bytes().all(|byte| byte.is_ascii_lowercase()), "{}", example.slug);
            assert!(Example::find(example.slug).is_some_and(|found| std::ptr::eq(found, example)));
            Execution::try_from(example.execute()).unwrap();
        }
        assert!(Example::find("nothing").is_none());
    }
}
