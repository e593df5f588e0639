export default {
  // The development server would bundle the package anew, and leave its wasm behind.
  optimizeDeps: { exclude: ["leadmark"] },
  build: { target: "es2022" },
};
