export default {
  mode: "production",
  context: import.meta.dirname,
  entry: "./main.js",
  output: { path: `${import.meta.dirname}/dist`, filename: "main.js", module: true },
  experiments: { outputModule: true },
  // It warns of anything over 244 KB; the wasm is more, and is loaded beside.
  performance: { hints: false },
};
