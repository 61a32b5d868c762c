// SHA-256 with the Web Crypto API, step by step.
export default async (request: Request) => {
  const prompt = new URL(request.url).searchParams.get("q") ?? "";
  const bytes = new TextEncoder().encode(prompt);
  console.log("bytes", bytes);

  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  console.log("digest", digest);

  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return new Response(hex + "\n");
};
