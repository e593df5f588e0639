import { createHash } from "node:crypto";
import { policy } from "./policy.js";

/** The one expression by which the package finds its wasm; here that is inside. */
const WASM_ADDRESS = /new URL\(["']\.\/leadmark\.wasm["'], import\.meta\.url\)/;

/**
 * Makes one file of the page: script and style inside, allowed by their hashes, and a place for the guide.
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
          .replace("/src/main.ts", "/src/single.ts")
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
        page.source = joined(String(page.source), inert(script.code), String(style.source).trim());
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
  const content = policy({ script: hash(script), style: hash(style), own: [] });
  const without = page
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "");
  // Functions, since a string's dollars would mean something.
  const whole = without
    .replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${content}">`)
    .replace("</head>", () => `  <style>${style}</style>\n  </head>`)
    .replace(
      "</body>",
      () =>
        `  <script type="text/markdown" id="guide"><!-- guide:markdown --></script>\n    <script type="module">${script}</script>\n  </body>`,
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
 * Writes a script so that nothing in it ends it: the two are only ever in texts and patterns, where the escape is the same.
 *
 * @param {string} code
 */
function inert(code) {
  return code.trim().replaceAll(/<(?=\/script|!--)/gi, "\\x3c");
}

/** @param {string} text */
function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
