export default {
  // A worker that loads the guide when it is asked for has to be a module, too.
  worker: { format: "es" },
  optimizeDeps: { exclude: ["leadmark"] },
  build: { target: "es2022" },
};
