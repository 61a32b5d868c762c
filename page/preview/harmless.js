// HTML of a stranger as a document that can be looked at and does nothing: no script, no request, no way out.
//
// The sanitiser is the first wall; the content security policy of the document that comes out is the second, and the frame's sandbox is the
// third. What the policy cannot hold is taken out here: links that are followed, connections that are opened before any policy is asked
// (`<link rel=preconnect>`), and `<meta>`, which could refresh the page.
import createSanitiser from "dompurify";

/** Rounds of sanitising and parsing again after which a text that still changes is shown as text. */
const ROUNDS = 6;

/** A document's mode decides how its tables are parsed, so what is sanitised and what is shown have the same. */
const DOCTYPE = "<!doctype html>";

/** Links look like some and lead nowhere. */
const LINKS = "a[data-link] { color: -webkit-link; text-decoration: underline }";

/** Attributes that hold an address. `src` and `poster` may bring their data along; all others lead away. */
const ADDRESSES = new Set([
  "action",
  "archive",
  "background",
  "cite",
  "classid",
  "code",
  "codebase",
  "data",
  "dynsrc",
  "formaction",
  "href",
  "icon",
  "imagesrcset",
  "longdesc",
  "lowsrc",
  "manifest",
  "ping",
  "poster",
  "profile",
  "src",
  "srcdoc",
  "srcset",
  "xlink:href",
  "xml:base",
]);

/** What is brought along. */
const DATA = /^\s*data:(?:image|audio|video|font)\//i;

/** A reference from an attribute of SVG to somewhere else than the same document. */
const ELSEWHERE = /url\(\s*["']?\s*(?!["'#\s])(?!data:)/i;

const SVG = "http://www.w3.org/2000/svg";

/** @type {import("dompurify").Config} */
const CONFIG = {
  WHOLE_DOCUMENT: true,
  RETURN_DOM: true,
  // Nothing runs that names of elements could mislead, and styles refer to them.
  SANITIZE_DOM: false,
  ADD_TAGS: ["use"],
  // A template is parsed in another way where it is shown than where it is sanitised (`shadowrootmode`).
  FORBID_TAGS: ["template", "slot", "selectedcontent"],
  FORBID_ATTR: ["autofocus", "autoplay", "download", "nonce", "target", "usemap"],
};

/**
 * @param {Element} element @param {string} name of an attribute, in lower case @param {string} value
 * @returns {boolean} whether the attribute leads nowhere
 */
function leadsNowhere(element, name, value) {
  if (!ADDRESSES.has(name)) return name === "style" || !ELSEWHERE.test(value);
  if (name === "src" || name === "poster") return DATA.test(value);
  const refers = name === "href" || name === "xlink:href";
  // Gradients, patterns and symbols of SVG refer to others of the same document.
  return (
    refers &&
    element.namespaceURI === SVG &&
    element.localName !== "a" &&
    /^(?:#|\s*data:image\/(?:png|jpe?g|gif|webp|avif);)/i.test(value)
  );
}

/** @returns {import("dompurify").DOMPurify} */
function sanitiser() {
  const purify = createSanitiser(window);
  purify.addHook("uponSanitizeAttribute", (element, attribute) => {
    if (!leadsNowhere(element, attribute.attrName, attribute.attrValue)) attribute.keepAttr = false;
  });
  purify.addHook("afterSanitizeAttributes", element => {
    if (element.localName === "a" || element.localName === "area") element.setAttribute("data-link", "");
  });
  return purify;
}

/**
 * The sanitised document. What the parser makes of a text may change when it is written out and parsed again, so this is repeated until it
 * does not change any more.
 * @param {string} text
 * @returns {HTMLElement | null} null for a text that does not come to rest
 */
function sanitised(text) {
  const purify = sanitiser();
  let before = text;
  for (let round = 0; round < ROUNDS; round++) {
    const root = /** @type {HTMLElement} */ (/** @type {unknown} */ (purify.sanitize(DOCTYPE + before, CONFIG)));
    const now = root.outerHTML;
    if (now === before) return root;
    before = now;
  }
  return null;
}

/** @param {string} text @returns {HTMLElement} a document that shows the text as it is */
function asText(text) {
  const root = new DOMParser().parseFromString(DOCTYPE, "text/html").documentElement;
  const pre = root.ownerDocument.createElement("pre");
  pre.textContent = text;
  root.ownerDocument.body.append(pre);
  return root;
}

/**
 * @param {string} text HTML
 * @param {string} policy the content security policy of what comes out
 * @returns {string} a document
 */
export function harmless(text, policy) {
  const root = sanitised(text) ?? asText(text);
  const { ownerDocument: document } = root;
  const element = (/** @type {string} */ name, /** @type {Record<string, string>} */ attributes) => {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
  const links = element("style", {});
  links.textContent = LINKS;
  const head = root.querySelector("head") ?? element("head", {});
  head.prepend(
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "content-security-policy", content: policy }),
    links,
  );
  if (!head.parentNode) root.prepend(head);
  return DOCTYPE + root.outerHTML;
}
