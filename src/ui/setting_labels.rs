//! How the form labels each setting.

use petri_protocol::program::Setting;
use petri_protocol::program::limits::{
    COMPATIBILITY_DATE_MAX, COMPATIBILITY_DATE_MIN, CPU_MS_DEFAULT, CPU_MS_MAX, OUTPUT_BYTES_MAX, SUBREQUESTS_DEFAULT,
    SUBREQUESTS_MAX, WALL_MS_DEFAULT, WALL_MS_MAX,
};

/// The kind of control of a setting.
pub(crate) enum Control {
    /// A field of one line.
    Line,
    /// A field of several lines, with this many rows.
    Lines(u32),
    /// A choice of one of these values.
    Choice(&'static [&'static str]),
    /// A checkbox.
    Check,
}

/// A setting in the form: its label, its hint, its control.
pub(crate) fn label_hint_control(setting: Setting) -> (&'static str, String, Control) {
    let limit = |default: u64, max: u64, unit: &str| format!("default {default}{unit}, at most {max}");
    let (label, hint, control) = match setting {
        Setting::Method => {
            ("Method", String::new(), Control::Choice(&["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]))
        }
        Setting::Path => ("Path and query", "such as /items?page=2".to_owned(), Control::Line),
        Setting::Headers => ("Headers", "one per line, such as accept: text/html".to_owned(), Control::Lines(2)),
        Setting::Body => ("Body", "not with GET or HEAD".to_owned(), Control::Lines(3)),
        Setting::Cf => ("request.cf", "name=value, one per line".to_owned(), Control::Lines(2)),
        Setting::Env => ("Environment", "NAME=value, one per line; not shared".to_owned(), Control::Lines(2)),
        Setting::Args => ("Arguments", "of a function, one per line".to_owned(), Control::Lines(2)),
        Setting::Entrypoint => ("Entrypoint", "the export to call, if not the default".to_owned(), Control::Line),
        Setting::Network => {
            ("Network", "blocked, open, or hosts: api.example.com *.example.org".to_owned(), Control::Line)
        }
        Setting::CompatibilityDate => (
            "Compatibility date",
            format!("{COMPATIBILITY_DATE_MIN} to {COMPATIBILITY_DATE_MAX}, which is the default"),
            Control::Line,
        ),
        Setting::CompatibilityFlags => ("Compatibility flags", "such as nodejs_compat".to_owned(), Control::Line),
        Setting::WallMs => ("Time, ms", limit(WALL_MS_DEFAULT, WALL_MS_MAX, ""), Control::Line),
        Setting::CpuMs => ("CPU time, ms", limit(CPU_MS_DEFAULT, CPU_MS_MAX, ""), Control::Line),
        Setting::Subrequests => ("Outgoing requests", limit(SUBREQUESTS_DEFAULT, SUBREQUESTS_MAX, ""), Control::Line),
        Setting::OutputBytes => ("Body kept, bytes", format!("{OUTPUT_BYTES_MAX} at most"), Control::Line),
        Setting::Fresh => ("Always use a new isolate", String::new(), Control::Check),
    };
    (label, hint, control)
}
