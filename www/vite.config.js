import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./build/policy.js";
import { siteParts } from "./build/site-parts.js";
import { withoutGuide } from "./build/without-guide.js";

// The template of a site: `leadmark build` fills its places from a guide.
export default defineConfig({
  // The page works below any path.
  base: "./",
  build: {
    outDir: "template/site",
    emptyOutDir: true,
    target: "es2022",
    // Nothing inline: the policy allows no data addresses but pictures, and files are cached one by one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The page, one element to put in a frame, and the guide for readers without JavaScript.
    rolldownOptions: { input: ["index.html", "embed.html", "guide.html"] },
  },
  plugins: [siteParts(true), withoutGuide(), contentSecurityPolicy()],
});
