// A program reaches only what its run allows: here example.com. Whatever else it asks for is refused, and listed.
const ask = async (url: string) => {
  try {
    const { status } = await fetch(url);
    return `${url}: HTTP ${status}`;
  } catch (error) {
    console.error(error);
    return `${url}: ${(error as Error).message}`;
  }
};

export default async () => {
  const answers = [await ask("https://example.net/"), await ask("http://127.0.0.1/")];
  return new Response(answers.join("\n") + "\n");
};
