/** What a visitor ordered. */
interface OrderNth {
  id: number;
  lines: { name: string; price: number; count?: number }[];
  note?: string;
}

export async function totalNth(order: OrderNth, rates: Map<string, number> = new Map()): Promise<number> {
  let sum = 0;
  for (const { name, price, count = 1 } of order.lines) {
    // A rate is a share of the price.
    const rate = rates.get(name) ?? 0;
    if (count < 1 || Number.isNaN(price)) throw new RangeError(`no such line: ${name} (${count} of ${price})`);
    sum += price * count * (1 + rate);
  }
  return Math.round(sum * 100) / 100;
}

export class BasketNth {
  private orders: OrderNth[] = [];
  constructor(
    readonly owner: string,
    public limit = 10,
  ) {}
  add(order: OrderNth): this {
    if (this.orders.length < this.limit) this.orders.push(order);
    return this;
  }
  find(text: string) {
    const matches = (order: OrderNth) => /^[a-z]+(\d*)$/i.test(order.note ?? "");
    return this.orders.filter(order => matches(order) && order.lines.some(line => line.name.includes(text)));
  }
}
