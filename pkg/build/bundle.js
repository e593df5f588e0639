// Turns the sources into ES modules that run as they are: in a script tag, in Node, and in every bundler.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";

/** The chunk of the functions. */
const CORE = "core";

/** The chunk of what all elements share: Lit, the session, English, which is built in, and how all languages write numbers. */
const BASE = "base";
const OF_BASE =
  /node_modules|src[\\/]elements[\\/]((session|style|text)[\\/]|messages[\\/](en[\\/]|[^\\/]+\.ts)|element\.ts)/;

/**
 * What a language has as chunks, by their folders: its catalogue, which is loaded when somebody reads in it, and what it says of
 * problems in files, which is loaded when there is one.
 */
const FOLDERS = /** @type {const} */ ([
  ["languages", /messages[\\/](\w+)[\\/]catalogue\.ts$/],
  ["problems", /messages[\\/](\w+)[\\/]problems\.ts$/],
]);

/** The parts of `leadmark/elements` that can be had alone. */
const ELEMENTS = ["assessment", "results", "practice", "guide", "session"];

/**
 * Bundles the sources of the package at `root` into `dist`.
 *
 * @param {string} root
 * @param {string} dist
 */
export async function bundle(root, dist) {
  const build = await rolldown({
    cwd: root,
    input: {
      index: join(root, "src/index.ts"),
      elements: join(root, "src/elements.ts"),
      ...Object.fromEntries(ELEMENTS.map((name) => [`elements/${name}`, join(root, `src/elements/${name}.ts`)])),
      inline: join(root, "src/inline.ts"),
    },
    // Written beside by the build: half a megabyte of text that nobody wants in a source map.
    external: "./packed.js",
    platform: "neutral",
    resolve: {
      extensionAlias: { ".js": [".ts", ".js"] },
      // Lit's builds for Node are its browser builds that also survive the absence of a page.
      conditionNames: ["node", "import", "default"],
      mainFields: ["module", "main"],
      alias: {
        "@lit-labs/ssr-dom-shim": join(root, "build/no-dom.js"),
        // Its parts, as its only entry brings the packer along.
        "lzma1/decoder": lzma("decoder.js"),
        "lzma1/streams": lzma("streams.js"),
      },
    },
    moduleTypes: { ".md": "text", ".ftl": "text" },
    plugins: [ownAddress(), smallElements()],
    // The wasm is found at run time, and it's the user's bundler that has to see how.
    experimental: { resolveNewUrlToAsset: false },
    // How long it takes on a busy machine is no fault of the sources.
    checks: { bundlerTimings: false },
    onLog(level, log, report) {
      report(level === "warn" ? "error" : level, log);
    },
  });
  await build.write({
    dir: dist,
    format: "es",
    sourcemap: true,
    entryFileNames: "[name].js",
    chunkFileNames: ({ name, moduleIds }) => fileOf(name, moduleIds),
    codeSplitting: {
      groups: [
        {
          name: CORE,
          test: /pkg[\\/](src[\\/](error|guide|init|index|plain|source|share|cohort|scoring|rescored|words)\.ts|wasm)/,
        },
        { name: BASE, test: OF_BASE },
      ],
    },
  });
  await build.close();
}

/**
 * Where a chunk goes: guides, languages, what they say of problems and the words of reports have folders, since there are many, and
 * the functions' chunk has the wasm beside it.
 *
 * @param {string} name
 * @param {readonly string[]} moduleIds
 */
function fileOf(name, moduleIds) {
  if (name === CORE) {
    return "[name].js";
  }
  // English is built into what all elements share.
  for (const [folder, kind] of name === BASE ? [] : FOLDERS) {
    const language = moduleIds.map((id) => kind.exec(id)?.[1]).find(Boolean);
    if (language !== undefined) {
      return `${folder}/${language}.js`;
    }
  }
  if (moduleIds.some((id) => id.endsWith(".ftl"))) {
    return "words/[name].js";
  }
  return moduleIds.some((id) => id.endsWith(".md")) ? "guides/[name].js" : "chunks/[name].js";
}

/** @param {string} part */
function lzma(part) {
  return join(dirname(fileURLToPath(import.meta.resolve("lzma1"))), part);
}

/**
 * Evaluates one source module that imports no other, and gives its exports.
 *
 * @param {string} path
 */
export async function evaluate(path) {
  const build = await rolldown({ input: path, platform: "neutral" });
  const { output } = await build.generate({ format: "es" });
  await build.close();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

/**
 * Takes the address out of wasm-bindgen's glue: this package always gives one, and bundlers would follow the glue's.
 *
 * @returns {import("rolldown").Plugin}
 */
function ownAddress() {
  return {
    name: "own-address",
    transform: {
      filter: { id: /wasm[\\/]leadmark\.js$/ },
      // The line keeps its number, so the glue needs no map of its own.
      handler: (code) => ({
        code: code.replace("new URL('leadmark_bg.wasm', import.meta.url)", "undefined"),
        map: null,
      }),
    },
  };
}

/**
 * Makes the elements small, since many pages load them as they are. The rest stays readable: it is small already, most
 * who use it have a bundler, and an error that shows its line should show one.
 *
 * @returns {import("rolldown").Plugin}
 */
function smallElements() {
  return {
    name: "small-elements",
    renderChunk(code, chunk) {
      if (!/^(chunks|languages|problems)\//.test(chunk.fileName)) {
        return null;
      }
      const small = minifySync(chunk.fileName, code, { module: true, sourcemap: true });
      return { code: small.code, map: small.map ?? null };
    },
  };
}
