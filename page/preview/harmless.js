// Turns untrusted HTML into an inert document: no scripts, no requests, no navigation.
//
// The sanitiser is the first defence, the content security policy of the resulting document the second, and the
// iframe's sandbox the third. The sanitiser removes what a policy cannot block: links, connections that are opened
// before a policy applies (`<link rel=preconnect>`), and `<meta>`, which could refresh the page.
import createSanitiser from "dompurify";

/** Most rounds of sanitising and parsing. HTML that still changes after them is shown as text. */
const ROUNDS = 6;

/** The doctype decides how tables are parsed, so the sanitised and the shown document must have the same. */
const DOCTYPE = "<!doctype html>";

/** Styles links, which have lost their targets. */
const LINKS = "a[data-link] { color: -webkit-link; text-decoration: underline }";

/** Attributes that hold a URL. Of these, `src` and `poster` may hold `data:` URLs. */
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

/** `data:` URLs that are allowed. */
const DATA = /^\s*data:(?:image|audio|video|font)\//i;

/** A reference in an SVG attribute to another document. */
const ELSEWHERE = /url\(\s*["']?\s*(?!["'#\s])(?!data:)/i;

const SVG = "http://www.w3.org/2000/svg";

/** @type {import("dompurify").Config} */
const CONFIG = {
  WHOLE_DOCUMENT: true,
  RETURN_DOM: true,
  // DOM clobbering is harmless without scripts, and styles refer to ids.
  SANITIZE_DOM: false,
  ADD_TAGS: ["use"],
  // A template is parsed differently when it is shown than when it is sanitised (`shadowrootmode`).
  FORBID_TAGS: ["template", "slot", "selectedcontent"],
  FORBID_ATTR: ["autofocus", "autoplay", "download", "nonce", "target", "usemap"],
};

/**
 * @param {Element} element
 * @param {string} name of an attribute, in lower case
 * @param {string} value
 * @returns {boolean} whether the attribute refers to nothing outside of the document
 */
function isSelfContained(element, name, value) {
  if (!ADDRESSES.has(name)) return name === "style" || !ELSEWHERE.test(value);
  if (name === "src" || name === "poster") return DATA.test(value);
  const refers = name === "href" || name === "xlink:href";
  // SVG elements may refer to gradients, patterns and symbols of the same document.
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
    if (!isSelfContained(element, attribute.attrName, attribute.attrValue)) attribute.keepAttr = false;
  });
  purify.addHook("afterSanitizeAttributes", element => {
    if (element.localName === "a" || element.localName === "area") element.setAttribute("data-link", "");
  });
  return purify;
}

/**
 * The sanitised document. Serialised HTML may be parsed differently the next time, so this is repeated until it no
 * longer changes.
 * @param {string} text
 * @returns {HTMLElement | null} null if the HTML still changes after the last round
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

/**
 * @param {string} text
 * @returns {HTMLElement} a document that shows the text verbatim
 */
function asText(text) {
  const root = new DOMParser().parseFromString(DOCTYPE, "text/html").documentElement;
  const pre = root.ownerDocument.createElement("pre");
  pre.textContent = text;
  root.ownerDocument.body.append(pre);
  return root;
}

/**
 * @param {string} text HTML
 * @param {string} policy the content security policy of the resulting document
 * @returns {string} the HTML of the inert document
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
