// Builds a page of this folder, minified in one bundle with hashed names, as any site would.

import { join } from "node:path";
import { build } from "vite";
import { ROOT, SCRATCH } from "../place.js";

/**
 * Builds a page and returns its folder.
 *
 * @param {string} source below the root of the repository
 * @param {unknown} metrics what it asks: the page imports it as `bench:metrics`
 */
export async function buildPage(source, metrics) {
  const outDir = join(SCRATCH, "pages", source);
  await build({
    configFile: false,
    logLevel: "warn",
    root: join(ROOT, source),
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
        name: "metrics",
        resolveId: (id) => (id === "bench:metrics" ? "\0metrics" : null),
        load: (id) => (id === "\0metrics" ? `export default ${JSON.stringify(metrics)};` : null),
      },
    ],
  });
  return outDir;
}
