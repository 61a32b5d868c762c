// A module that answers a request. The prompt arrives as ?q=.
export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    console.log("heard", prompt.length, "characters");
    return new Response(prompt.toUpperCase() + "!");
  },
};
