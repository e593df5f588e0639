import { defineConfig } from "vite";
import { carriedLanguage } from "./build/carried-language.js";
import { singleFile, withoutWasmFile } from "./build/single-file.js";
import { siteParts } from "./build/site-parts.js";
import { withoutGuide } from "./build/without-guide.js";

// The template of a single file that holds everything: `leadmark build --single-file` fills its places from a guide.
export default defineConfig({
  base: "./",
  publicDir: false,
  build: {
    outDir: "template",
    // The site's template is in there, too.
    emptyOutDir: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: { input: "index.html", output: { codeSplitting: false } },
  },
  plugins: [siteParts(false), withoutGuide(), carriedLanguage(), withoutWasmFile(), singleFile()],
});
