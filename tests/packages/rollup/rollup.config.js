import { nodeResolve } from "@rollup/plugin-node-resolve";
import { importMetaAssets } from "@web/rollup-plugin-import-meta-assets";

export default [
  { input: { main: "inline.js" }, plugins: [nodeResolve()], output: { dir: "dist/inline" } },
  { input: { main: "asset.js" }, plugins: [nodeResolve(), importMetaAssets()], output: { dir: "dist/asset" } },
];
