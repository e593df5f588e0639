import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { policy } from "./policy.js";

/** What unpacks the rest, in the browser. */
const UNPACK = readFileSync(new URL("../src/unpack.js", import.meta.url), "utf8");

/** The one expression by which the package finds its wasm; here that is inside. */
const WASM_ADDRESS = /new URL\(["']\.\/leadmark\.wasm["'], import\.meta\.url\)/;

/**
 * Makes one file of the page: the style inside, the script inside and packed, both allowed by their hashes, and a place for
 * the packed guide and one for the language that it carries.
 *
 * @returns {import("vite").Plugin}
 */
export function singleFile() {
  return {
    name: "single-file",
    enforce: "post",
    transformIndexHtml: {
      order: "pre",
      handler: (page) =>
        page
          .replace("/src/site.ts", "/src/single.ts")
          .replace('href="./guide.md"', 'href="#guide"')
          .replace("</head>", '<meta name="leadmark-scorm" content="%guide:scorm%" /></head>'),
    },
    generateBundle: {
      // Last of all: before that, Vite still has to write how views are loaded.
      order: "post",
      handler(_options, bundle) {
        const parts = Object.values(bundle);
        const pages = parts.filter(({ fileName }) => fileName.endsWith(".html"));
        const scripts = parts.filter((part) => part.type === "chunk");
        const styles = parts.filter(({ fileName }) => fileName.endsWith(".css"));
        const [page] = pages;
        const [script] = scripts;
        const [style] = styles;
        if (parts.length !== 3 || page?.type !== "asset" || script?.type !== "chunk" || style?.type !== "asset") {
          const names = parts.map(({ fileName }) => fileName).join(", ");
          throw new Error(`the single file is made of one page, one script and one style, not of ${names}`);
        }
        page.fileName = "single.html";
        page.source = joined(String(page.source), script.code.trim(), String(style.source).trim());
        delete bundle[script.fileName];
        delete bundle[style.fileName];
      },
    },
  };
}

/**
 * Keeps the bundler from following the wasm's address: it is inside already.
 *
 * @returns {import("vite").Plugin}
 */
export function withoutWasmFile() {
  return {
    name: "without-wasm-file",
    enforce: "pre",
    transform: {
      filter: { code: WASM_ADDRESS },
      handler: (code) => ({ code: code.replace(WASM_ADDRESS, "undefined"), map: null }),
    },
  };
}

/**
 * @param {string} page
 * @param {string} script
 * @param {string} style
 */
function joined(page, script, style) {
  const content = policy({
    // The carried language is a script, too.
    script: `${hash(UNPACK)} ${hash(script)}%guide:language-policy%`,
    style: hash(style),
    own: [],
    trusted: ["leadmark-single-file"],
  });
  const without = page
    .replace(/\s*<script async type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    // Indents are for those who write the page.
    .replace(/\n\s+/g, "\n");
  // Functions, since a string's dollars would mean something.
  const whole = without
    .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}">`)
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace(
      "</body>",
      () =>
        `  <script type="text/plain" id="packed-guide"><!-- guide:packed --></script>
    <script type="text/plain" id="packed-language"><!-- guide:language --></script>
    <script type="text/plain" id="packed-script">${packed(script)}</script>
    <script type="module">${UNPACK}</script>
  </body>`,
    );
  if (script.includes("__VITE_PRELOAD__")) {
    throw new Error("the single file does not know how its views are loaded: make it after Vite has written that");
  }
  if (/<script[^>]* src=|<link rel="stylesheet"/.test(whole.slice(0, whole.indexOf("<body")))) {
    throw new Error("the single file still asks for another one");
  }
  return whole;
}

/**
 * Packs a script as unpack.js unpacks it.
 *
 * @param {string} script
 */
export function packed(script) {
  return ascii85(deflateRawSync(script, { level: 9 }));
}

/**
 * Writes bytes as Ascii85: five letters are four bytes, where base64 takes 5.3. "v" stands for "<", which could begin a tag.
 *
 * @param {Buffer} bytes
 */
function ascii85(bytes) {
  const words = Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) => {
    const part = bytes.subarray(index * 4, index * 4 + 4);
    const padded = Buffer.alloc(4);
    part.copy(padded);
    const word = padded.readUInt32BE();
    const letters = [4, 3, 2, 1, 0].map((power) => String.fromCharCode((Math.floor(word / 85 ** power) % 85) + 33));
    return letters.slice(0, part.length + 1).join("");
  });
  return words.join("").replaceAll("<", "v");
}

/**
 * What a policy calls a script or a style by.
 *
 * @param {string} text
 */
export function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
