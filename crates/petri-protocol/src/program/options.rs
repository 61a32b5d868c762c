//! The options of a run beside program, prompt and request: environment, compatibility, limits.

use super::limits::{
    COMPATIBILITY_DATE_MAX, COMPATIBILITY_DATE_MIN, COMPATIBILITY_FLAGS_MAX, CPU_MS_DEFAULT, CPU_MS_MAX, ENV_BYTES_MAX,
    OUTPUT_BYTES_MAX, SUBREQUESTS_DEFAULT, SUBREQUESTS_MAX, WALL_MS_DEFAULT, WALL_MS_MAX,
};
use super::{flags, json};
use crate::Error;
use crate::shorten::{first_chars, repeated};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The values of `env`, within their bound.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuestEnv(Map<String, Value>);

impl GuestEnv {
    /// Reads the values.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) over [`ENV_BYTES_MAX`] bytes of JSON.
    pub(crate) fn parse(values: Map<String, Value>) -> Result<Self, Error> {
        let bytes = json::size(&values);
        if bytes > ENV_BYTES_MAX {
            return Err(Error::too_large("env", bytes, ENV_BYTES_MAX, "bytes"));
        }
        Ok(Self(values))
    }

    /// Names and values.
    pub fn values(&self) -> &Map<String, Value> {
        &self.0
    }
}

/// The compatibility date and flags of a program.
/// <https://developers.cloudflare.com/workers/configuration/compatibility-dates/>
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compatibility {
    date: String,
    flags: Vec<String>,
}

impl Compatibility {
    /// Reads date and flags; the default is the newest date.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for a malformed date, a date or flag that is not offered, and too many
    /// flags.
    pub(crate) fn parse(date: Option<String>, flags: Vec<String>) -> Result<Self, Error> {
        let date = date.unwrap_or_else(|| COMPATIBILITY_DATE_MAX.to_owned());
        // ISO dates of equal length sort as text in the order of their days.
        if !is_date(&date) || *date < *COMPATIBILITY_DATE_MIN || *date > *COMPATIBILITY_DATE_MAX {
            let shown = first_chars(&date, 20);
            return Err(Error::invalid(
                "compatibility_date",
                format!(
                    "compatibility_date is {shown:?}; it must be a date from {COMPATIBILITY_DATE_MIN} to {COMPATIBILITY_DATE_MAX}"
                ),
            ));
        }
        if flags.len() > COMPATIBILITY_FLAGS_MAX {
            return Err(Error::invalid(
                "compatibility_flags",
                format!("compatibility_flags holds {} flags; at most {COMPATIBILITY_FLAGS_MAX} are taken", flags.len()),
            ));
        }
        for (index, flag) in flags.iter().enumerate() {
            flags::check(index, flag)?;
        }
        Ok(Self { date, flags })
    }

    /// The date, `YYYY-MM-DD`.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The flags, as they were given.
    pub fn flags(&self) -> &[String] {
        &self.flags
    }
}

fn is_date(text: &str) -> bool {
    let field = |range: std::ops::Range<usize>| text.get(range).and_then(|digits| digits.parse::<u32>().ok());
    let digits =
        text.bytes().enumerate().all(|(at, b)| if matches!(at, 4 | 7) { b == b'-' } else { b.is_ascii_digit() });
    let (Some(year), Some(month), Some(day)) = (field(0..4), field(5..7), field(8..10)) else { return false };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    digits && text.len() == 10 && (1..=days).contains(&day)
}

/// The requested limits; a missing limit has its default.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LimitsInput {
    /// CPU time, milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_ms: Option<Value>,
    /// Wall-clock time, milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wall_ms: Option<Value>,
    /// The most subrequests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subrequests: Option<Value>,
    /// The length to which the response's body is kept, bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_bytes: Option<Value>,
}

/// The limits of a run: the requested ones, each clamped to its maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// CPU time, milliseconds.
    pub cpu_ms: u64,
    /// Wall-clock time, milliseconds.
    pub wall_ms: u64,
    /// The most subrequests.
    pub subrequests: u64,
    /// The length to which the response's body is kept, bytes.
    pub output_bytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            cpu_ms: CPU_MS_DEFAULT,
            wall_ms: WALL_MS_DEFAULT,
            subrequests: SUBREQUESTS_DEFAULT,
            output_bytes: OUTPUT_BYTES_MAX,
        }
    }
}

impl Limits {
    /// Reads limits and clamps each to its maximum.
    ///
    /// # Errors
    /// [`ErrorKind::Invalid`](crate::ErrorKind::Invalid) for a limit that is not a positive number.
    pub(crate) fn parse(input: &LimitsInput) -> Result<Self, Error> {
        let default = Self::default();
        Ok(Self {
            cpu_ms: limit("cpu_ms", input.cpu_ms.as_ref(), default.cpu_ms, CPU_MS_MAX)?,
            wall_ms: limit("wall_ms", input.wall_ms.as_ref(), default.wall_ms, WALL_MS_MAX)?,
            subrequests: limit("subrequests", input.subrequests.as_ref(), default.subrequests, SUBREQUESTS_MAX)?,
            output_bytes: limit("output_bytes", input.output_bytes.as_ref(), default.output_bytes, OUTPUT_BYTES_MAX)?,
        })
    }
}

fn limit(name: &str, requested: Option<&Value>, default: u64, cap: u64) -> Result<u64, Error> {
    let Some(requested) = requested else { return Ok(default) };
    match requested.as_f64() {
        // Every maximum is far below 2^53, so the cast is exact.
        Some(number) if number > 0.0 => Ok(number.ceil().min(cap as f64) as u64),
        _ => {
            let field = format!("limits.{name}");
            let requested = requested.to_string();
            let shown = repeated(&requested);
            Err(Error::invalid(
                field.clone(),
                format!("{field} is {shown}; it must be a positive number, {cap} at most"),
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn env_size_at_n_and_one_more() {
        // {"A":"…"} is 8 bytes and the text.
        let env = |bytes: usize| json!({"A": "x".repeat(bytes - 8)}).as_object().cloned().unwrap();
        assert!(GuestEnv::parse(env(ENV_BYTES_MAX)).is_ok());
        assert_eq!(
            GuestEnv::parse(env(ENV_BYTES_MAX + 1)).unwrap_err().to_string(),
            "env is 65537 bytes long; at most 65536 are taken"
        );
    }

    #[test]
    fn dates() {
        let parse = |date: &str| Compatibility::parse(Some(date.to_owned()), Vec::new());
        for good in [COMPATIBILITY_DATE_MIN, "2024-02-29", "2025-12-31", COMPATIBILITY_DATE_MAX] {
            assert_eq!(parse(good).map(|compatibility| compatibility.date).as_deref(), Ok(good));
        }
        for bad in [
            "",
            "today",
            "2022-12-31",
            "2026-10-20",
            "9999-01-01",
            "2025-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-04-31",
            "2025-1-01",
            "2025-01-001",
            "+025-01-01",
            "2025-01-0١",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        assert_eq!(
            parse("2022-12-31").unwrap_err().to_string(),
            "compatibility_date is \"2022-12-31\"; it must be a date from 2023-01-01 to 2026-10-19"
        );
        assert_eq!(Compatibility::parse(None, Vec::new()).unwrap().date(), COMPATIBILITY_DATE_MAX);
    }

    #[test]
    fn flags() {
        let parse = |flags: &[&str]| Compatibility::parse(None, flags.iter().map(|flag| (*flag).to_owned()).collect());
        assert_eq!(parse(&["url_original", "nodejs_compat"]).unwrap().flags(), ["url_original", "nodejs_compat"]);
        assert_eq!(parse(&["nodejs_compat", "python_workers"]).unwrap_err().field(), Some("compatibility_flags[1]"));
        let many = |count: usize| parse(&flags::FLAGS[..count]);
        assert!(many(COMPATIBILITY_FLAGS_MAX).is_ok());
        assert_eq!(many(COMPATIBILITY_FLAGS_MAX + 1).unwrap_err().field(), Some("compatibility_flags"));
    }

    #[test]
    fn limits_are_clamped_and_must_be_positive() {
        let wall = |value: Value| {
            Limits::parse(&LimitsInput { wall_ms: Some(value), ..LimitsInput::default() }).map(|limits| limits.wall_ms)
        };
        assert_eq!(wall(json!(1)), Ok(1));
        assert_eq!(wall(json!(0.5)), Ok(1));
        assert_eq!(wall(json!(WALL_MS_MAX)), Ok(WALL_MS_MAX));
        assert_eq!(wall(json!(WALL_MS_MAX + 1)), Ok(WALL_MS_MAX));
        assert_eq!(wall(json!(1e300)), Ok(WALL_MS_MAX));
        for bad in [json!(0), json!(-1), json!("10"), json!(null), json!([1]), json!(true)] {
            assert!(wall(bad.clone()).is_err(), "{bad}");
        }
        assert_eq!(
            wall(json!(-1)).unwrap_err(),
            Error::invalid("limits.wall_ms", "limits.wall_ms is -1; it must be a positive number, 30000 at most")
        );
        assert_eq!(Limits::parse(&LimitsInput::default()), Ok(Limits::default()));
    }
}
