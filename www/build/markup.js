// Text of a guide as HTML, for the part of the page that is made when it is built. Everything is escaped.

/**
 * @param {string} text
 */
export function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/**
 * @param {import("leadmark").Text} text
 */
export function plain(text) {
  return text.map((run) => run.text).join("");
}

/**
 * @param {import("leadmark").Text} text
 */
export function textHtml(text) {
  return text.map(runHtml).join("");
}

/**
 * @param {readonly import("leadmark").Block[]} blocks
 * @returns {string}
 */
export function blocksHtml(blocks) {
  return blocks.map(blockHtml).join("\n");
}

/**
 * @param {import("leadmark").Run} run
 */
function runHtml({ text, strong, emphasis, code, href }) {
  const marks = [code && "code", emphasis && "em", strong && "strong"].filter((mark) => typeof mark === "string");
  const marked = marks.reduce((inner, mark) => `<${mark}>${inner}</${mark}>`, escaped(text));
  return href === undefined ? marked : `<a href="${escaped(href)}" rel="noopener">${marked}</a>`;
}

/**
 * @param {import("leadmark").Block} block
 * @returns {string}
 */
function blockHtml(block) {
  switch (block.kind) {
    case "paragraph":
      return `<p>${textHtml(block.text)}</p>`;
    case "heading":
      return `<p><strong>${textHtml(block.text)}</strong></p>`;
    case "list": {
      const entries = block.entries.map((entry) => `<li>${blocksHtml(entry)}</li>`).join("\n");
      return block.start === null ? `<ul>${entries}</ul>` : `<ol start="${block.start}">${entries}</ol>`;
    }
    case "quote":
      return `<blockquote>${blocksHtml(block.blocks)}</blockquote>`;
    case "code":
    case "verbatim":
      return `<pre>${escaped(block.text)}</pre>`;
    case "comment":
      return "";
  }
}
