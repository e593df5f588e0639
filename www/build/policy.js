/**
 * What a page may do: its own scripts and styles, WebAssembly, Lit's templates. No third party.
 *
 * Lit is there twice, in the package's elements and in the page's own views, and each makes its policy `lit-html`, which
 * hands on nothing but the templates of the code. Each `leadmark-worker` of a site hands on one address, that of a worker of
 * the site's own; a single file's `leadmark-single-file` its own packed script.
 *
 * @param {{ script: string, style: string, own: readonly string[], trusted?: readonly string[] }} sources which scripts and
 * styles are the page's own, what else it may ask for, and its own policies for Trusted Types
 */
export function policy({ script, style, own, trusted = [] }) {
  return [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    ...own,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    ["trusted-types lit-html", ...trusted, "'allow-duplicates'"].join(" "),
  ].join("; ");
}

/**
 * Writes the policy into the pages of a site: no inline script or style.
 *
 * @returns {import("vite").Plugin}
 */
export function contentSecurityPolicy() {
  const own = ["connect-src 'self'", "manifest-src 'self'", "worker-src 'self'"];
  const content = policy({ script: "'self'", style: "'self'", own, trusted: ["leadmark-worker"] });
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content },
          // Ahead of everything that it is to hold for.
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
