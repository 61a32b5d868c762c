// The modules and globals that the harness uses and that the platform's types leave out, as far as it uses them.

declare module "node:async_hooks" {
  export class AsyncLocalStorage<T> {
    run<A extends unknown[], R>(store: T, callback: (...args: A) => R, ...args: A): R;
    getStore(): T | undefined;
  }
}

declare module "*/require.js" {
  export default function load(name: string): unknown;
}

declare module "node:net" {
  const net: {
    Socket: { prototype: { connect: (...args: unknown[]) => unknown; destroy: (error?: unknown) => unknown } };
    _normalizeArgs: (args: unknown[]) => unknown[];
  };
  export default net;
}

declare module "node:process" {
  const process: Record<string, unknown>;
  export default process;
}

declare module "*.txt" {
  const text: string;
  export default text;
}

interface ErrorConstructor {
  isError(value: unknown): value is Error;
  captureStackTrace(target: object, from?: (...args: never[]) => unknown): void;
}

declare function addEventListener(type: "error", handler: (event: ErrorEvent) => void): void;
