// Builds a page, minified in one bundle with hashed names, as any site would.

import { join } from "node:path";
import { build } from "vite";
import { ROOT, SCRATCH } from "../place.js";

/**
 * Builds the page of a folder in `sites/` and returns where it is.
 *
 * @param {string} name
 * @param {unknown} metrics what it asks: the page imports it as `bench:metrics`
 */
export async function buildPage(name, metrics) {
  const outDir = join(SCRATCH, "pages", name);
  await build({
    configFile: false,
    logLevel: "warn",
    root: join(ROOT, "bench/page/sites"),
    base: "./",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    plugins: [
      {
        name: "page",
        transformIndexHtml: { order: "pre", handler: (html) => html.replace("%page%", name) },
        resolveId: (id) => (id === "bench:metrics" ? "\0metrics" : null),
        load: (id) => (id === "\0metrics" ? `export default ${JSON.stringify(metrics)};` : null),
      },
    ],
  });
  return outDir;
}
