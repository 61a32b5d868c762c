//! Splits long texts into pieces, and dumps bytes as text.

use std::fmt::Write;

/// The size of a piece in bytes. A browser lays out one piece in about a millisecond, and only visible ones.
const PIECE: usize = 8 * 1024;
/// The number of bytes on a line of a dump.
const PER_LINE: usize = 16;

/// Splits a text into pieces of at most 8 KiB, after the last line end where there is one. Concatenated, they are the text.
pub(crate) fn pieces(mut text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    while text.len() > PIECE {
        let full = text.floor_char_boundary(PIECE);
        let (piece, rest) = text.split_at(text[..full].rfind('\n').map_or(full, |at| at + 1));
        pieces.push(piece);
        text = rest;
    }
    if !text.is_empty() {
        pieces.push(text);
    }
    pieces
}

/// Bytes in the format of `hexdump -C`: offset, sixteen bytes, and the ASCII characters.
pub(crate) fn dump(bytes: &[u8]) -> String {
    let mut text = String::new();
    for (line, bytes) in bytes.chunks(PER_LINE).enumerate() {
        // Writing to a String does not fail.
        let _ = write!(text, "{:08x} ", line * PER_LINE);
        for at in 0..PER_LINE {
            let gap = if at == PER_LINE / 2 { " " } else { "" };
            let _ = match bytes.get(at) {
                Some(byte) => write!(text, "{gap} {byte:02x}"),
                None => write!(text, "{gap}   "),
            };
        }
        let shown: String = bytes
            .iter()
            .map(|byte| if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '.' })
            .collect();
        let _ = writeln!(text, "  {shown}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_concatenate_to_the_text() {
        for text in [
            String::new(),
            "short\n".to_owned(),
            "a".repeat(PIECE),
            "a".repeat(PIECE + 1),
            "é".repeat(3 * PIECE),
            "a line of some length\n".repeat(5000),
        ] {
            let cut = pieces(&text);
            assert_eq!(cut.concat(), text);
            assert!(cut.iter().all(|piece| !piece.is_empty() && piece.len() <= PIECE));
            assert!(cut.len() <= text.len() / PIECE * 2 + 1);
        }
        assert!(pieces(&"line\n".repeat(5000)).iter().all(|piece| piece.ends_with('\n')));
    }

    #[test]
    fn dumps() {
        assert_eq!(dump(b""), "");
        assert_eq!(
            dump(b"\0\xff 0123456789abcdef"),
            "00000000  00 ff 20 30 31 32 33 34  35 36 37 38 39 61 62 63  .. 0123456789abc\n\
             00000010  64 65 66                                          def\n"
        );
    }
}
