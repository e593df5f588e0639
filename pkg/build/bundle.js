// Turns the sources into ES modules that run as they are: in a script tag, in Node, and in every bundler.

import { join } from "node:path";
import { rolldown } from "rolldown";

/** Bundles the sources of the package at `root` into `dist`. */
export async function bundle(root, dist) {
  const build = await rolldown({
    cwd: root,
    input: {
      index: join(root, "src/index.ts"),
      elements: join(root, "src/elements.ts"),
    },
    platform: "neutral",
    resolve: {
      extensionAlias: { ".js": [".ts", ".js"] },
      // Lit's builds for Node are its browser builds that also survive the absence of a page.
      conditionNames: ["node", "import", "default"],
      mainFields: ["module", "main"],
      alias: { "@lit-labs/ssr-dom-shim": join(root, "build/no-dom.js") },
    },
    moduleTypes: { ".md": "text" },
    plugins: [ownAddress(), plainAddress()],
    // The wasm is found at run time, and it's the user's bundler that has to see how.
    experimental: { resolveNewUrlToAsset: false },
    onLog(level, log, report) {
      report(level === "warn" ? "error" : level, log);
    },
  });
  await build.write({
    dir: dist,
    format: "es",
    sourcemap: true,
    minify: true,
    entryFileNames: "[name].js",
    chunkFileNames: ({ moduleIds }) => (moduleIds.some((id) => id.endsWith(".md")) ? "guides/[name].js" : "[name].js"),
    codeSplitting: { groups: [{ name: "core", test: /pkg[\\/](src[\\/](error|guide|init|index)\.ts|wasm)/ }] },
  });
  await build.close();
}

/** Evaluates one source module that imports no other, and gives its exports. */
export async function evaluate(path) {
  const build = await rolldown({ input: path, platform: "neutral" });
  const { output } = await build.generate({ format: "es" });
  await build.close();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/** Takes the address out of wasm-bindgen's glue: this package always gives one, and bundlers would follow the glue's. */
function ownAddress() {
  return {
    name: "own-address",
    transform: {
      filter: { id: /wasm[\\/]leadmark\.js$/ },
      // The line keeps its number, so the glue needs no map of its own.
      handler: (code) => ({ code: code.replace("new URL('leadmark_bg.wasm', import.meta.url)", "undefined"), map: null }),
    },
  };
}

/** Gives the wasm's address its quotes back: the minifier writes a template, which not every bundler reads. */
function plainAddress() {
  return {
    name: "plain-address",
    generateBundle(_options, files) {
      for (const file of Object.values(files)) {
        if (file.type === "chunk") {
          // Of the same length, so that the source map stays right.
          file.code = file.code.replace("new URL(`./leadmark.wasm`,", 'new URL("./leadmark.wasm",');
        }
      }
    },
  };
}
