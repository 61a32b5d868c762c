// what came of attempts
// Gives the value of each attempt as text, or "threw" and the message, in one line.

export async function outcomes(...attempts) {
  const texts = [];
  for (const attempt of attempts) {
    try {
      texts.push(String(await attempt()));
    } catch (error) {
      texts.push(`threw ${error?.message ?? error}`);
    }
  }
  return texts.join("|");
}
