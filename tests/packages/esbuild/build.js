import { copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const options = { bundle: true, format: "esm", splitting: true, minify: true, target: "es2022" };

await build({ ...options, entryPoints: { main: "inline.js" }, outdir: "dist/inline" });
await build({ ...options, entryPoints: { main: "address.js" }, outdir: "dist/address" });
await mkdir("dist/address/static");
await copyFile(fileURLToPath(import.meta.resolve("leadmark/leadmark.wasm")), "dist/address/static/leadmark.wasm");
