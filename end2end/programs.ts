// Programs used by several tests.

/** A program whose `fetch` handler contains `body`, starting on line 3. */
export const doing = (body: string) => `export default {
  async fetch(request, env, ctx) {
    ${body}
  },
};
`;

/** A program that responds with `text`. */
export const answering = (text: string) => doing(`return new Response(${JSON.stringify(text)});`);

/** The response body of the default program for `prompt`. */
export const answerOfTheFirst = (prompt: string) => `${prompt.toUpperCase()}!`;
