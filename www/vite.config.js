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
    rolldownOptions: {
      // The page, one element to put in a frame, and the guide for readers without JavaScript.
      input: ["index.html", "embed.html", "guide.html"],
      output: {
        // On a slow network each file costs a way there and back: what the beginning needs is few of them.
        codeSplitting: {
          groups: [
            // A worker loads this one, too, where there is no page.
            { name: "core", test: /pkg[\\/]dist[\\/]core\.js$|www[\\/]src[\\/]trusted\.ts$/, priority: 2 },
            { name: "base", test: /\.[jt]s$/, tags: ["$initial"], minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  plugins: [siteParts(true), withoutGuide(), contentSecurityPolicy()],
});
