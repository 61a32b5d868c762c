// The document between the page and a page that a program answered with: it takes one text from the page around it, and shows what is
// harmless of it in a frame of its own.
import { harmless } from "./harmless.js";

addEventListener("message", ({ data, source }) => {
  if (source !== parent || typeof data !== "string") return;
  const frame = document.querySelector("iframe");
  if (frame) frame.srcdoc = harmless(data, document.body.dataset.policy ?? "default-src 'none'");
});
