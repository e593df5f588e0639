// What `leadmark build` makes of a guide, in a folder that is gone after the tests.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BINARY } from "./command-line.js";

/** The guides that we ship. */
export const GUIDES = fileURLToPath(new URL("../../guides/", import.meta.url));

/** A guide whose words would like to be more than words. */
export const HOSTILE = `# "><script>alert('title')</script> & 'co' {#hostile}

First </script><script>alert(1)</script> <!-- and --> <\\/script> %guide:text% <!-- guide:text -->

## Success metrics

### <img src=x onerror=alert(2)> {#quality}

- We ship **what works** \`</style>\` {#ships}
- We mend what is broken {#mends}
`;

/**
 * Makes a folder for a test file and empties it after the tests.
 *
 * @param {(ended: () => void) => void} after
 */
export function workshop(after) {
  const folder = mkdtempSync(join(tmpdir(), "leadmark-build-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    /**
     * Builds, and gives what was printed.
     *
     * @param {string} guide a path
     * @param {...string} options
     */
    build(guide, ...options) {
      const { status, stdout, stderr } = spawnSync(BINARY, ["build", guide, ...options], {
        cwd: folder,
        encoding: "utf8",
        // A guide may have findings without end.
        maxBuffer: 64 * 1024 * 1024,
      });
      return { status, stdout, stderr };
    },
    /**
     * Writes a guide and gives its path.
     *
     * @param {string} name
     * @param {string} markdown
     */
    write(name, markdown) {
      const path = join(folder, name);
      writeFileSync(path, markdown);
      return path;
    },
  };
}
