/**
 * What the pages may do: their own files, WebAssembly, Lit's templates. No inline script or style, no third party.
 *
 * Lit is there twice, in the package's elements and in the page's own views, and each makes its policy `lit-html`, which
 * hands on nothing but the templates of the code.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join("; ");

/**
 * Writes the policy into the pages. Only when they are built: the development server puts styles and a client in.
 *
 * @returns {import("vite").Plugin}
 */
export function contentSecurityPolicy() {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: POLICY },
          // Ahead of everything that it is to hold for.
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
