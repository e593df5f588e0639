const SITE_PART = /[ \t]*<!-- site -->([\s\S]*?)<!-- \/site -->\n?/g;

/**
 * Keeps or drops what only a site of several files has: in a page it stands between `<!-- site -->` and `<!-- /site -->`.
 *
 * @param {boolean} keep
 * @returns {import("vite").Plugin}
 */
export function siteParts(keep) {
  return {
    name: "site-parts",
    transformIndexHtml: {
      order: "pre",
      handler: (page) => page.replace(SITE_PART, (_, part) => (keep ? part : "")),
    },
  };
}
