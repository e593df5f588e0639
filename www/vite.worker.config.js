import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defineConfig } from "vite";

const require = createRequire(import.meta.url);
const version = require("workbox-precaching/package.json").version;
const licence = readFileSync(require.resolve("workbox-precaching/LICENSE"), "utf8").trim();

// The worker that keeps a site for when there is no network. `leadmark build` writes into it which files there are.
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "template/site",
    // The site's template is in there, too.
    emptyOutDir: false,
    target: "es2022",
    rolldownOptions: {
      input: "worker/worker.ts",
      // One script without modules, which every browser takes for a worker, at an address that never changes.
      output: {
        format: "iife",
        entryFileNames: "service-worker.js",
        postBanner: `/*! Workbox ${version}\n\n${licence} */`,
      },
    },
  },
});
