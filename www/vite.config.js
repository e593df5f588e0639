import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./build/policy.js";
import { preloadWasm } from "./build/preload.js";
import { startPage } from "./build/start-page.js";

export default defineConfig({
  // The page works below any path.
  base: "./",
  build: {
    target: "es2022",
    // Nothing inline: the policy allows no data addresses but pictures, and files are cached one by one.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    // The page, one element to put in a frame, and the guide for readers without JavaScript.
    rolldownOptions: { input: ["index.html", "embed.html", "guide.html"] },
  },
  plugins: [startPage(), preloadWasm(), contentSecurityPolicy()],
});
