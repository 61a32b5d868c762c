// Modules that have no types of their own.

declare module "workerd" {
  /** The module is CommonJS: its default export has the path of the binary as `default`. */
  const workerd: { default: string };
  export default workerd;
}

// The text modules of workerd.mjs's configuration.
declare module "harness.bundle.js" {
  const text: string;
  export default text;
}

declare module "guard.bundle.js" {
  const text: string;
  export default text;
}

declare module "require.cjs" {
  const text: string;
  export default text;
}
