// Three modules: this one, one that it imports, and data.
import planets from "./planets.json";
import { nearest } from "./nearest";

export default {
  fetch(request: Request): Response {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const planet = nearest(planets, prompt);
    console.log("closest name to %o: %o", prompt, planet.name);
    return Response.json(planet);
  },
};
