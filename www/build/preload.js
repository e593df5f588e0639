/**
 * Tells the browser of the wasm as soon as it reads a page: else it learns of it only when the scripts run. A page without
 * a script has no use for it.
 *
 * @returns {import("vite").Plugin}
 */
export function preloadWasm() {
  return {
    name: "preload-wasm",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (page, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith(".wasm") && page.includes("<script"))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "fetch", type: "application/wasm", crossorigin: "", href: `./${name}` },
            injectTo: "head",
          })),
    },
  };
}
