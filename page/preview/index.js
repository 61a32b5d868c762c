// The script of the preview document, which Petri's page shows in an iframe. It receives the HTML of a program's response,
// sanitises it, and shows it in an iframe of its own.
import { harmless } from "./harmless.js";

addEventListener("message", ({ data, source }) => {
  if (source !== parent || typeof data !== "string") return;
  const frame = document.querySelector("iframe");
  if (frame) frame.srcdoc = harmless(data, document.body.dataset.policy ?? "default-src 'none'");
});
