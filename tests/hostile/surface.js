// What a page is made of, and whether anything in it runs that should not.

/** What a guide's text may look like; every other element and attribute is of our own templates. */
export const LOOKS = [
  "a",
  "a[href]",
  "a[rel]",
  "blockquote",
  "code",
  "em",
  "li",
  "ol",
  "ol[start]",
  "p",
  "pre",
  "strong",
  "ul",
];

/**
 * Sets a trap in a page, ahead of everything else: whatever calls `canary`, in the page or in a frame of it, is noted.
 */
export function trap() {
  const noted = /** @type {any} */ (window);
  noted.caught = [];
  Object.defineProperty(window, "canary", {
    value: () => noted.caught.push(new Error("canary").stack),
  });
}

/**
 * All elements and attributes of a page, through its shadow roots: each kind by its name, and those that could run something
 * as they stand there; and whether it is `settled`: none of our elements has yet to come, to load or to draw.
 */
export function surface() {
  /** @type {Set<string>} */
  const kinds = new Set();
  /** @type {Set<string>} */
  const dangers = new Set();
  /** Attributes that hold an address, in HTML, SVG and MathML. */
  const addresses = ["action", "data", "formaction", "href", "ping", "poster", "src", "srcset", "to", "xlink:href"];
  let settled = true;
  /** @param {Document | ShadowRoot} root */
  const walk = (root) => {
    for (const element of root.querySelectorAll("*")) {
      const { localName } = element;
      const { isUpdatePending = false } = /** @type {{ isUpdatePending?: boolean }} */ (element);
      const coming = localName.startsWith("leadmark-") && !element.matches(":defined");
      settled &&= !(coming || isUpdatePending || element.ariaBusy === "true");
      kinds.add(localName);
      for (const { name, value } of element.attributes) {
        kinds.add(`${localName}[${name}]`);
        if (/^on|^srcdoc$/i.test(name)) {
          dangers.add(`${localName} ${name}=${value}`);
        }
        const allowed = ["http:", "https:", "mailto:", ...(localName === "link" ? ["data:"] : [])];
        if (addresses.includes(name)) {
          const address = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : undefined;
          const loads = localName !== "a" && address?.protocol !== "data:" && address?.origin !== location.origin;
          if (address === undefined || !allowed.includes(address.protocol) || loads) {
            dangers.add(`${localName} ${name}=${value}`);
          }
        }
      }
      if (element.shadowRoot !== null) {
        walk(element.shadowRoot);
      }
    }
  };
  walk(document);
  const { caught = [] } = /** @type {any} */ (window);
  return { settled, kinds: [...kinds], dangers: [...dangers], caught: /** @type {string[]} */ (caught) };
}
