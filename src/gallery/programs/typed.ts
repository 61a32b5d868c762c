// TypeScript: types are taken away, enums and parameter properties run.
enum Suit { Clubs = "♣", Diamonds = "♦", Hearts = "♥", Spades = "♠" }

interface Card { readonly suit: Suit; readonly rank: number }

class Deck<T> {
  constructor(private readonly cards: T[]) {}

  /** Takes `count` cards; the same seed takes the same ones. */
  draw(count: number, seed: string): T[] {
    let state = [...seed].reduce((hash, character) => Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0, 0x811c9dc5);
    const left = [...this.cards];
    return Array.from({ length: count }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return left.splice(state % left.length, 1)[0];
    });
  }
}

const cards = Object.values(Suit).flatMap((suit) => Array.from({ length: 13 }, (_, n): Card => ({ suit, rank: n + 1 })));
const name = ({ suit, rank }: Card) => `${["A", 2, 3, 4, 5, 6, 7, 8, 9, 10, "J", "Q", "K"][rank - 1]}${suit}`;

export default {
  fetch(request: Request) {
    const prompt = new URL(request.url).searchParams.get("q") ?? "";
    const hand = new Deck(cards).draw(5, prompt);
    console.table(hand);
    return new Response(hand.map(name).join(" ") + "\n");
  },
} satisfies ExportedHandler;
