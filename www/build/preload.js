/**
 * Tells the browser of the wasm as soon as it reads the page: else it learns of it only when the scripts run.
 *
 * @returns {import("vite").Plugin}
 */
export function preloadWasm() {
  return {
    name: "preload-wasm",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_page, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((name) => name.endsWith(".wasm"))
          .map((name) => ({
            tag: "link",
            attrs: { rel: "preload", as: "fetch", type: "application/wasm", crossorigin: "", href: `./${name}` },
            injectTo: "head",
          })),
    },
  };
}
