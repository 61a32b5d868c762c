//! Strings, keys and numbers as JavaScript writes them.

use crate::value::Special;
use std::borrow::Cow;
use std::fmt::Write;

/// Length as JavaScript counts it, UTF-16 code units.
pub(crate) fn units(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.encode_utf16().count() }
}

/// A string in quotes: single quotes, unless the string contains them but not another kind of quote.
pub(crate) fn quote(text: &str, lone: &[(u64, u16)]) -> String {
    let quote = match (text.contains('\''), text.contains('"'), text.contains('`') || text.contains("${")) {
        (true, false, _) => '"',
        (true, true, false) => '`',
        _ => '\'',
    };
    let escaped = escape_but(text, quote == '\'', lone);
    format!("{quote}{escaped}{quote}")
}

/// A text with control characters, backslashes and single quotes escaped.
pub(crate) fn escape(text: &str) -> String {
    escape_but(text, true, &[])
}

/// The lone surrogates between two offsets, counted from the first offset.
pub(crate) fn shifted(lone: &[(u64, u16)], from: u64, to: u64) -> Vec<(u64, u16)> {
    lone.iter().filter(|(at, _)| (from..to).contains(at)).map(|(at, code)| (at - from, *code)).collect()
}

/// A number's text with its digits in groups of three.
pub(crate) fn separated(number: &str) -> String {
    if number.contains('e') || !number.contains(|c: char| c.is_ascii_digit()) {
        return number.to_owned();
    }
    let (number, end) = number.strip_suffix('n').map_or((number, ""), |number| (number, "n"));
    let (integer, fraction) = number.split_once('.').map_or((number, None), |(whole, part)| (whole, Some(part)));
    let (sign, digits) = integer.strip_prefix('-').map_or(("", integer), |digits| ("-", digits));
    let group = |text: &str, first: usize| {
        let mut out = String::new();
        for (at, c) in text.chars().enumerate() {
            if at > 0 && at % 3 == first {
                out.push('_');
            }
            out.push(c);
        }
        out
    };
    let fraction = fraction.map(|fraction| format!(".{}", group(fraction, 0))).unwrap_or_default();
    format!("{sign}{}{fraction}{end}", group(digits, digits.len() % 3))
}

/// A text with the characters escaped that no string literal can hold, and, for `single`, single quotes.
fn escape_but(text: &str, single: bool, lone: &[(u64, u16)]) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut unit, mut lone) = (0_u64, lone.iter().peekable());
    for c in text.chars() {
        let at = unit;
        unit += c.len_utf16() as u64;
        if let Some((_, code)) = lone.next_if(|(place, _)| *place == at) {
            // Writing to a String cannot fail.
            let _ = write!(out, "\\u{code:x}");
            continue;
        }
        match c {
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '\\' => out.push_str("\\\\"),
            '\'' if single => out.push_str("\\'"),
            // Writing to a String cannot fail.
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => drop(write!(out, "\\x{:02X}", u32::from(c))),
            _ => out.push(c),
        }
    }
    out
}

/// A property's name, quoted unless it is a plain identifier.
pub(crate) fn key(name: &str) -> String {
    let plain =
        name.chars().enumerate().all(|(at, c)| c.is_ascii_alphabetic() || c == '_' || (at > 0 && c.is_ascii_digit()));
    match name {
        "" => quote(name, &[]),
        "__proto__" => "['__proto__']".to_owned(),
        _ if plain => name.to_owned(),
        _ => quote(name, &[]),
    }
}

/// A bigint with its `n`; a description stays as it is.
pub(crate) fn bigint(digits: &str) -> String {
    if digits.trim_start_matches('-').chars().all(|c| c.is_ascii_digit()) {
        format!("{digits}n")
    } else {
        format!("<bigint: {digits}>")
    }
}

pub(crate) fn special(special: Special) -> &'static str {
    match special {
        Special::NaN => "NaN",
        Special::Infinity => "Infinity",
        Special::NegativeInfinity => "-Infinity",
        Special::NegativeZero => "-0",
    }
}

/// A number as `Number.prototype.toString` writes it, `-0` as `-0`.
/// <https://tc39.es/ecma262/#sec-numeric-types-number-tostring>
pub(crate) fn number(number: f64) -> String {
    if !number.is_finite() {
        return if number.is_nan() {
            "NaN"
        } else if number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned();
    }
    let scientific = format!("{number:e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |mantissa| ("-", mantissa));
    let digits = mantissa.replace('.', "");
    let point = exponent.parse::<i32>().unwrap_or(0) + 1;
    let count = digits.len() as i32;
    match point {
        _ if (count..=21).contains(&point) => format!("{sign}{digits}{}", "0".repeat((point - count) as usize)),
        1..=21 => format!("{sign}{}.{}", &digits[..point as usize], &digits[point as usize..]),
        -5..=0 => format!("{sign}0.{}{digits}", "0".repeat(-point as usize)),
        _ => {
            let fraction = if count > 1 { format!(".{}", &digits[1..]) } else { String::new() };
            let exponent = point - 1;
            format!("{sign}{}{fraction}e{}{}", &digits[..1], if exponent < 0 { "-" } else { "+" }, exponent.abs())
        }
    }
}

/// The result of `Number(text)`.
pub(crate) fn to_number(text: &str) -> f64 {
    let text = text.trim();
    let radix = |digits: &str, radix| u64::from_str_radix(digits, radix).map_or(f64::NAN, |number| number as f64);
    match text {
        "" => 0.0,
        "Infinity" | "+Infinity" => f64::INFINITY,
        "-Infinity" => f64::NEG_INFINITY,
        _ if text.starts_with("0x") || text.starts_with("0X") => radix(&text[2..], 16),
        _ if text.starts_with("0o") || text.starts_with("0O") => radix(&text[2..], 8),
        _ if text.starts_with("0b") || text.starts_with("0B") => radix(&text[2..], 2),
        // Rust would also read "inf" and "nan".
        _ if text.contains(|c: char| c.is_ascii_alphabetic() && c != 'e' && c != 'E') => f64::NAN,
        _ => text.parse().unwrap_or(f64::NAN),
    }
}

/// The result of `parseInt(text)`.
pub(crate) fn parse_int(text: &str) -> f64 {
    let text = text.trim_start();
    let (sign, text) = match text.strip_prefix('-') {
        Some(text) => (-1.0, text),
        None => (1.0, text.strip_prefix('+').unwrap_or(text)),
    };
    let (radix, text) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(text) => (16, text),
        None => (10, text),
    };
    let digits = text.chars().map_while(|c| c.to_digit(radix));
    let number = digits.fold(None, |number, digit| Some(number.unwrap_or(0.0) * f64::from(radix) + f64::from(digit)));
    number.map_or(f64::NAN, |number| sign * number)
}

/// The result of `parseFloat(text)`.
pub(crate) fn parse_float(text: &str) -> f64 {
    let text = text.trim_start();
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if unsigned.starts_with("Infinity") {
        return if text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY };
    }
    let end =
        text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-'))).unwrap_or(text.len());
    (0..=end).rev().find_map(|end| text.get(..end)?.parse().ok()).unwrap_or(f64::NAN)
}

/// The width of a text on a terminal, columns: none for combining characters, two for East Asian wide characters and emoji.
pub(crate) fn width(text: &str) -> usize {
    let text: Cow<'_, str> =
        if text.contains('\u{1b}') { Cow::Owned(without_colours(text)) } else { Cow::Borrowed(text) };
    text.chars().map(|c| columns(u32::from(c))).sum()
}

/// The width of a character, columns. The ranges are those of a Node that is built without ICU.
fn columns(code: u32) -> usize {
    match code {
        0..=0x1f
        | 0x7f..=0x9f
        | 0x300..=0x36f
        | 0x200b..=0x200f
        | 0x20d0..=0x20ff
        | 0xfe00..=0xfe0f
        | 0xfe20..=0xfe2f
        | 0xe0100..=0xe01ef => 0,
        0x303f => 1,
        0x1100..=0x115f
        | 0x2329
        | 0x232a
        | 0x2e80..=0x3247
        | 0x3250..=0x4dbf
        | 0x4e00..=0xa4c6
        | 0xa960..=0xa97c
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe10..=0xfe19
        | 0xfe30..=0xfe6b
        | 0xff01..=0xff60
        | 0xffe0..=0xffe6
        | 0x1b000..=0x1b001
        | 0x1f200..=0x1f251
        | 0x1f300..=0x1f64f
        | 0x1f900..=0x1f9ff
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

/// The text without terminal escape sequences such as `ESC [ … m`.
fn without_colours(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("\u{1b}[") {
        out.push_str(&rest[..at]);
        rest = rest[at + 2..].trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ';' | '?'));
        let mut chars = rest.chars();
        chars.next();
        rest = chars.as_str();
    }
    out.push_str(rest);
    out
}
