//! Formats times and ages. Pure: the current time is an argument.

const MINUTE: f64 = 60_000.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A time in UTC.
struct Utc {
    year: i64,
    month: u32,
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
}

impl Utc {
    /// From milliseconds since 1970. Converts days to a date as in
    /// <https://howardhinnant.github.io/date_algorithms.html#civil_from_days>.
    fn at(ms: f64) -> Self {
        // Casts saturate, so that odd values give odd dates and no panic.
        let seconds = (ms / 1000.0).floor() as i64;
        let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400) as u32);
        let shifted = days.saturating_add(719_468);
        let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * from_march + 2) / 5 + 1) as u32;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 } as u32;
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self { year, month, day, hour: rest / 3600, minute: rest / 60 % 60, second: rest % 60 }
    }

    fn month_name(&self) -> &'static str {
        MONTHS.get(self.month as usize - 1).copied().unwrap_or_default()
    }
}

/// The format of `<time datetime>`: `2026-11-22T05:41:07Z`. `at` is in milliseconds since 1970.
pub(crate) fn iso(at: f64) -> String {
    let Utc { year, month, day, hour, minute, second } = Utc::at(at);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// The exact time: `22 Nov 2026, 05:41 UTC`.
pub(crate) fn full(at: f64) -> String {
    let utc = Utc::at(at);
    format!("{} {} {}, {:02}:{:02} UTC", utc.day, utc.month_name(), utc.year, utc.hour, utc.minute)
}

/// The age at `now`, such as `5 min ago`; the date after a week, or where `now` is not known.
pub(crate) fn ago(at: f64, now: Option<f64>) -> String {
    let utc = Utc::at(at);
    let Some(now) = now else {
        return format!("{} {}, {:02}:{:02} UTC", utc.day, utc.month_name(), utc.hour, utc.minute);
    };
    match now - at {
        since if since < MINUTE => "just now".to_owned(),
        since if since < HOUR => format!("{:.0} min ago", (since / MINUTE).floor()),
        since if since < DAY => format!("{:.0} h ago", (since / HOUR).floor()),
        since if since < 2.0 * DAY => "yesterday".to_owned(),
        since if since < 7.0 * DAY => format!("{:.0} days ago", (since / DAY).floor()),
        _ => format!("{} {} {}", utc.day, utc.month_name(), utc.year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: f64 = 1_795_326_067_890.0;

    #[test]
    fn dates() {
        for (at, expect) in [
            (0.0, "1970-01-01T00:00:00Z"),
            (951_782_399_999.0, "2000-02-28T23:59:59Z"),
            (951_782_400_000.0, "2000-02-29T00:00:00Z"),
            (1_709_251_200_000.0, "2024-03-01T00:00:00Z"),
            (-1.0, "1969-12-31T23:59:59Z"),
            (AT, "2026-11-22T05:41:07Z"),
        ] {
            assert_eq!(iso(at), expect, "{at}");
        }
        assert_eq!(full(AT), "22 Nov 2026, 05:41 UTC");
    }

    #[test]
    fn odd_times_do_not_panic() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX] {
            assert!(iso(odd).ends_with('Z'));
        }
    }

    #[test]
    fn ages() {
        for (since, expect) in [
            (-5000.0, "just now"),
            (59_999.0, "just now"),
            (60_000.0, "1 min ago"),
            (HOUR - 1.0, "59 min ago"),
            (HOUR, "1 h ago"),
            (DAY - 1.0, "23 h ago"),
            (DAY, "yesterday"),
            (2.0 * DAY, "2 days ago"),
            (7.0 * DAY, "22 Nov 2026"),
        ] {
            assert_eq!(ago(AT, Some(AT + since)), expect, "{since}");
        }
        assert_eq!(ago(AT, None), "22 Nov, 05:41 UTC");
    }
}
