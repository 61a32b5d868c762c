//! The example programs. Each runs unchanged and shows one feature of the platform.

use petri_protocol::program::{CODE_MODULE, ExecuteRequest, ModuleInput, RequestInput};
use serde_json::json;

/// An example program with its settings.
#[derive(Debug)]
pub(crate) struct Example {
    /// The last segment of its path, `/examples/{slug}`.
    pub(crate) slug: &'static str,
    /// The title in the list of examples.
    pub(crate) title: &'static str,
    /// One line about what it shows.
    pub(crate) about: &'static str,
    /// The prompt of its run.
    prompt: &'static str,
    /// The name and source of each module.
    modules: &'static [(&'static str, &'static str)],
    /// The other settings of its run.
    rest: fn() -> ExecuteRequest,
}

impl Example {
    /// The example with this slug.
    pub(crate) fn find(slug: &str) -> Option<&'static Self> {
        EXAMPLES.iter().find(|example| example.slug == slug)
    }

    /// The example with exactly `count` modules, each of which `has_module` accepts by name and source.
    pub(crate) fn made_of(count: usize, has_module: impl Fn(&str, &str) -> bool) -> Option<&'static Self> {
        EXAMPLES.iter().find(|example| {
            example.modules.len() == count && example.modules.iter().all(|(name, source)| has_module(name, source))
        })
    }

    /// The request of its run.
    pub(crate) fn request(&self) -> ExecuteRequest {
        let module = |(name, source): &(&str, &str)| ((*name).to_owned(), ModuleInput::from((*source).to_owned()));
        ExecuteRequest {
            modules: Some(self.modules.iter().map(module).collect()),
            main: Some(CODE_MODULE.to_owned()),
            prompt: self.prompt.to_owned(),
            ..(self.rest)()
        }
    }
}

/// The source of a module, from its file in `programs/`.
macro_rules! source {
    ($file:literal) => {
        include_str!(concat!("programs/", $file))
    };
}

/// An example without settings other than its prompt.
const fn example(
    slug: &'static str,
    title: &'static str,
    about: &'static str,
    prompt: &'static str,
    modules: &'static [(&'static str, &'static str)],
) -> Example {
    Example { slug, title, about, prompt, modules, rest: ExecuteRequest::default }
}

/// All examples. The first is shown to a new visitor.
pub(crate) static EXAMPLES: &[Example] = &[
    example("shout", "Shout", "The prompt, louder", "hello from a dish", &[("main.ts", source!("shout.ts"))]),
    example(
        "reverse",
        "Reverse",
        "By what a person sees as characters",
        "naïve 👩‍🔬🇳🇿 café",
        &[("main.ts", source!("reverse.ts"))],
    ),
    example("digest", "SHA-256", "Web Crypto, logged step by step", "petri", &[("main.ts", source!("digest.ts"))]),
    example(
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
        ..example("router", "Router", "Several paths and methods to try", "", &[("main.ts", source!("router.ts"))])
    },
    example(
        "page",
        "A page",
        "HTML, shown where it can reach nothing",
        "<b>Omnis cellula e cellula</b>",
        &[("main.ts", source!("page.ts"))],
    ),
    example(
        "rewriter",
        "HTML rewritten",
        "A page that is changed as it streams by",
        "<b>Grown</b> & rewritten",
        &[("main.ts", source!("rewriter.ts"))],
    ),
    example("typed", "Typed", "An interface, an enum, a generic class", "lucky", &[("main.ts", source!("typed.ts"))]),
    example(
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
    example(
        "counting",
        "Counting out loud",
        "Console and body stream while it runs",
        "10",
        &[("main.ts", source!("counting.ts"))],
    ),
    example(
        "gzip",
        "Streams in a row",
        "Text compressed, measured and unpacked",
        "omnis cellula e cellula",
        &[("main.ts", source!("gzip.ts"))],
    ),
    example(
        "console",
        "Everything console",
        "Tables, groups, errors, a Map, a cycle",
        "",
        &[("main.ts", source!("console.ts"))],
    ),
    example("picture", "A picture", "SVG, drawn from the prompt", "agar", &[("main.ts", source!("svg.ts"))]),
    example("pixels", "Pixels", "The bytes of a PNG, made by hand", "agar", &[("main.ts", source!("png.ts"))]),
    Example {
        rest: || ExecuteRequest {
            env: [("WHO".to_owned(), json!("world")), ("TIMES".to_owned(), json!(3))].into_iter().collect(),
            ..ExecuteRequest::default()
        },
        ..example("env", "Environment", "Values that are no part of the program", "", &[("main.ts", source!("env.ts"))])
    },
    Example {
        rest: || ExecuteRequest { network: Some(json!({"allow": ["example.com"]})), ..ExecuteRequest::default() },
        ..example(
            "network",
            "Ask the network",
            "What is not allowed is refused, and listed",
            "",
            &[("main.ts", source!("network.ts"))],
        )
    },
    example("loop", "Never ends", "An endless loop, stopped at its line", "", &[("main.ts", source!("loop.ts"))]),
    example(
        "class",
        "A class",
        "WorkerEntrypoint, and work after the answer",
        "cellula e cellula omnis",
        &[("main.ts", source!("class.ts"))],
    ),
    example("node", "Node’s modules", "Buffer, crypto, a disk in memory", "petri", &[("main.ts", source!("node.ts"))]),
    Example {
        rest: || ExecuteRequest { args: Some(vec![json!("Petri"), json!(2)]), ..ExecuteRequest::default() },
        ..example(
            "function",
            "Just a function",
            "Arguments in, a result out",
            "",
            &[("main.ts", source!("function.ts"))],
        )
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use petri_protocol::program::Execution;
    use std::collections::BTreeSet;

    #[test]
    fn every_example_has_its_own_slug_and_a_valid_request() {
        let slugs: BTreeSet<&str> = EXAMPLES.iter().map(|example| example.slug).collect();
        assert_eq!(slugs.len(), EXAMPLES.len());
        for example in EXAMPLES {
            assert!(example.slug.bytes().all(|byte| byte.is_ascii_lowercase()), "{}", example.slug);
            assert!(Example::find(example.slug).is_some_and(|found| std::ptr::eq(found, example)));
            Execution::try_from(example.request()).unwrap();
        }
        assert!(Example::find("nothing").is_none());
    }
}
