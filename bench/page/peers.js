// Builds the pages that ours is measured beside, each minified in one bundle with hashed names.

import { join } from "node:path";
import { build } from "vite";
import { ROOT, SCRATCH } from "../place.js";

/**
 * Builds one and returns its folder.
 *
 * @param {string} name
 * @param {unknown} metrics what it asks
 */
export async function buildPeer(name, metrics) {
  const outDir = join(SCRATCH, "pages", name);
  await build({
    configFile: false,
    logLevel: "warn",
    root: join(ROOT, "bench/page/sites", name),
    base: "./",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
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
