// The document between Petri's page and an HTML page that a program answered with: it receives the HTML from the
// surrounding page, and shows its sanitised form in an iframe.
import { harmless } from "./harmless.js";

addEventListener("message", ({ data, source }) => {
  if (source !== parent || typeof data !== "string") return;
  const frame = document.querySelector("iframe");
  if (frame) frame.srcdoc = harmless(data, document.body.dataset.policy ?? "default-src 'none'");
});
