// Programs that tests run.

/** A program whose `fetch` does `body`, on its third line. */
export const doing = (body: string) => `export default {
  async fetch(request, env, ctx) {
    ${body}
  },
};
`;

/** A program that answers with a text. */
export const answering = (text: string) => doing(`return new Response(${JSON.stringify(text)});`);

/** The program of a first visit answers so. */
export const answerOfTheFirst = (prompt: string) => `${prompt.toUpperCase()}!`;
