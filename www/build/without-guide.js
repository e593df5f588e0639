/**
 * Leaves the package's own guide out: these pages bring theirs.
 *
 * @returns {import("vite").Plugin}
 */
export function withoutGuide() {
  const empty = "\0no-guide";
  return {
    name: "without-guide",
    enforce: "pre",
    resolveId: {
      filter: { id: /guides\/technical-leadership\.js$/ },
      handler: () => empty,
    },
    load: {
      filter: { id: /^\0no-guide$/ },
      handler: () => 'export default "";',
    },
  };
}
