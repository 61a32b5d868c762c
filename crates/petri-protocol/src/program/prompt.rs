//! The prompt: the text a program receives as `?q=`.

use super::limits::PROMPT_CHARS_MAX;
use crate::Error;

/// A prompt within its bound.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prompt(String);

impl Prompt {
    /// Reads a prompt.
    ///
    /// # Errors
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) over [`PROMPT_CHARS_MAX`] characters.
    pub(crate) fn parse(text: String) -> Result<Self, Error> {
        let characters = text.chars().count();
        if characters > PROMPT_CHARS_MAX {
            return Err(Error::too_large("prompt", characters, PROMPT_CHARS_MAX, "characters"));
        }
        Ok(Self(text))
    }

    /// The text as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_characters_at_n_and_one_more() {
        assert!(Prompt::parse("ü".repeat(PROMPT_CHARS_MAX)).is_ok());
        assert_eq!(
            Prompt::parse("🦠".repeat(PROMPT_CHARS_MAX + 1)).unwrap_err().to_string(),
            "prompt is 16385 characters long; at most 16384 are taken"
        );
    }

    #[test]
    fn nothing_is_changed() {
        let text = "  \"quotes\" \\ back\\slash \r\n\u{0} </script>\t";
        assert_eq!(Prompt::parse(text.to_owned()).unwrap().as_str(), text);
    }
}
