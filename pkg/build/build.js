// Builds dist/ from src/, wasm/ (which wasm-pack has written) and the guides: modules, declarations, wasm, theme.

import { execFileSync } from "node:child_process";
import { copyFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compress } from "lzma1";
import { bundle, evaluate } from "./bundle.js";
import { writeManifest } from "./manifest.js";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const house = join(root, "..");
const dist = join(root, "dist");

/** The packages whose code is carried in dist. */
const BUNDLED = ["@lit/reactive-element", "lit", "lit-element", "lit-html", "idb", "lzma1"];

await requireWasm();
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, "guides"), { recursive: true });
await bundle(root, dist);
await declare();
await Promise.all([copyWasm(), packWasm(), copyGuides(), copyLicences(), writeTheme()]);
await writeManifest(root, dist);
await checkAddress();
await report();

/** Without wasm-pack's output there is nothing to build: say how to make it. */
async function requireWasm() {
  try {
    await stat(join(root, "wasm", "leadmark_bg.wasm"));
  } catch {
    console.error("pkg/wasm is missing: run `cargo xtask build`, which makes it first");
    process.exit(1);
  }
}

/** Writes the declarations: ours from the sources, the data types as Rust gives them. */
async function declare() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  execFileSync(process.execPath, [tsc, "--project", join(root, "tsconfig.types.json")], { stdio: "inherit" });
  // What the elements are made of is nobody's business, and speaks of the types of Lit and idb, which users do not have. Sessions don't.
  const inner = join(dist, "types", "elements");
  const folders = (await readdir(inner, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && entry.name !== "session",
  );
  await rm(join(inner, "element.d.ts"));
  await Promise.all(["controller", "database"].map((name) => rm(join(inner, "session", `${name}.d.ts`))));
  await Promise.all(folders.map(({ name }) => rm(join(inner, name), { recursive: true })));
}

async function copyWasm() {
  await copyFile(join(root, "wasm", "leadmark_bg.wasm"), join(dist, "leadmark.wasm"));
  // Declarations in dist/types say "../wasm/leadmark.js", just as the sources do.
  await mkdir(join(dist, "wasm"), { recursive: true });
  await copyFile(join(root, "wasm", "leadmark.d.ts"), join(dist, "wasm", "leadmark.d.ts"));
}

/** Writes the WebAssembly as the text that `leadmark/inline` carries. */
async function packWasm() {
  const bytes = await readFile(join(root, "wasm", "leadmark_bg.wasm"));
  const packed = Buffer.from(compress(bytes, 9)).toString("base64");
  await writeFile(join(dist, "packed.js"), `export default "${packed}";\n`);
}

async function copyGuides() {
  await cp(join(house, "guides"), join(dist, "guides"), {
    recursive: true,
    filter: async (source) => source.endsWith(".md") || (await stat(source)).isDirectory(),
  });
}

/** npm packs licence files that stand beside package.json, not those of the house, nor those of what is bundled. */
async function copyLicences() {
  await Promise.all(["LICENSE-MIT", "LICENSE-APACHE"].map((name) => copyFile(join(house, name), join(dist, name))));
  const notices = await Promise.all(BUNDLED.map(notice));
  // What the WebAssembly is compiled from, `cargo xtask build` has written beside it.
  notices.push(await readFile(join(root, "wasm", "THIRD-PARTY-LICENSES.txt"), "utf8"));
  await writeFile(join(dist, "THIRD-PARTY-LICENSES.txt"), notices.join("\n"));
}

/**
 * The notice of a package whose code is part of dist.
 *
 * @param {string} name
 */
async function notice(name) {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(0, entry.lastIndexOf(join("node_modules", name)) + join("node_modules", name).length);
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return `${name} ${version}\n\n${await readFile(join(folder, "LICENSE"), "utf8")}`;
}

/** Makes the style sheet for pages from the same list of tokens that the elements have. */
async function writeTheme() {
  const { themeSheet } = await evaluate(join(root, "src/elements/style/tokens.ts"));
  await writeFile(join(dist, "theme.css"), themeSheet());
}

/** Bundlers find the wasm by this very expression, and by no other. */
async function checkAddress() {
  const names = (await readdir(dist)).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(names.map((name) => readFile(join(dist, name), "utf8")));
  const all = texts.join("\n");
  if (!all.includes('new URL("./leadmark.wasm", import.meta.url)') || all.includes("leadmark_bg.wasm")) {
    throw new Error('dist must name its wasm as new URL("./leadmark.wasm", import.meta.url), and by no other name');
  }
}

async function report() {
  for (const name of (await readdir(dist)).filter((entry) => /\.(js|wasm|css)$/.test(entry)).sort()) {
    const { size } = await stat(join(dist, name));
    console.log(`dist/${name}  ${(size / 1024).toFixed(1)} KB`);
  }
}
