// What the command line of webpack does, without another package for it.
import webpack from "webpack";
import config from "./webpack.config.js";

webpack(config, (error, stats) => {
  const failed = error !== null || stats.hasErrors() || stats.hasWarnings();
  console.log(error ?? stats.toString("errors-warnings"));
  process.exitCode = failed ? 1 : 0;
});
