//! The weights of tokens, and the bounds that the scan enforces.

/// The largest weight allowed. As WebAssembly under V8 with 0.9 MB of stack, the compiler overflows at 1.5 times this weight or more,
/// whatever tokens it is made of.
pub(crate) const WEIGHT_MAX: u32 = 16_384;
/// Open `<` around a token. After each, the parser first reads types, up to the end of the innermost, so time grows with the square of
/// their number. People nest up to ten.
pub(crate) const ANGLES_MAX: usize = 24;
/// The longest name, bytes. Names are repeated in the output and compared with each other.
pub(crate) const NAME_BYTES_MAX: usize = 512;

/// An open bracket.
pub(crate) const BRACKET: u32 = 44;
/// An open `<`. If it may begin type arguments, the parser first reads the code after it as types, and then again.
pub(crate) const ANGLE: u32 = 32;
/// An arrow. Weighs more than its stack: in `a ? (b) : c => d` the parser first reads the rest as the arrow's body, and then again, so time
/// grows with the square of the number of arrows. People nest up to ten.
pub(crate) const ARROW: u32 = 320;
/// An assignment in parentheses, a list or an object. Weighs more than its stack: the parser first reads `(a, b = (c, d = (e)))` as the
/// parameters of an arrow, at each level, so time grows with the cube of the number of levels. People nest up to five.
pub(crate) const DEFAULT: u32 = 1280;
/// `${…}`. Weighs more than its stack for the same reason: in parentheses the parser reads it again at each level. People nest up to six.
pub(crate) const TEMPLATE: u32 = 960;
/// The parentheses of a loop. Weighs more than its stack, because analysis compares the contents of a loop with all loops around it.
pub(crate) const LOOP: u32 = 40;
/// A computed key, `{ [a]: b }`. Weighs more than its stack, because the parser reads it again at each level. People nest up to two.
pub(crate) const KEY: u32 = 480;
/// An `if`, which contains its `else`. Programs have ladders of a thousand.
pub(crate) const IF: u32 = 10;
/// A binary operator, which contains everything before it in its chain. Programs have chains of more than a thousand.
pub(crate) const LINK: u32 = 10;
/// Any other keyword that nests, an assignment, half of a conditional, a label.
pub(crate) const KEYWORD: u32 = 16;
/// A prefix operator.
pub(crate) const PREFIX: u32 = 14;
/// A call, a member, or a postfix `!`.
pub(crate) const SUFFIX: u32 = 17;
