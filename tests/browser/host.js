// Pages that know nothing of Leadmark: one tag in somebody else's handbook.

/**
 * @param {string} body
 * @param {string} [head]
 */
export function host(body, head = "") {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Our handbook</title>
    <meta name="viewport" content="width=device-width">
    <style>:root { color-scheme: light dark; background: light-dark(#fdfcfa, #141518); }</style>${head}
    <script type="module" src="/leadmark/elements.js"></script></head>
    <body><main>${body}</main></body></html>`;
}
