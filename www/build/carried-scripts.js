// Writes template/languages/: for each language besides English the script that a single file carries for a guide in it, packed,
// behind its hash, which the file's policy names.

import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { hash, packed } from "./single-file.js";

const www = join(dirname(fileURLToPath(import.meta.url)), "..");
const messages = join(www, "src/messages");
const elements = join(www, "../pkg/src/elements/messages");
const reports = join(www, "../crates/leadmark-report/words");

/** The script of a language, as it is to be bundled. */
const ENTRY = "virtual:carried";

/**
 * Says what a language is made of: the words of the page, of the elements, of problems in files and of reports. They are had by
 * the same functions as the files of a site.
 *
 * @param {string} tag
 * @param {string} name what the language calls itself
 */
function entry(tag, name) {
  const [ours, theirs, words] = [join(messages, tag), join(elements, tag), join(reports, `${tag}.ftl`)];
  return `
    import { catalogue as page } from ${JSON.stringify(`${ours}/catalogue.ts`)};
    import { findings } from ${JSON.stringify(`${ours}/findings.ts`)};
    import { catalogue as elements } from ${JSON.stringify(`${theirs}/catalogue.ts`)};
    import { problems } from ${JSON.stringify(`${theirs}/problems.ts`)};
    import words from ${JSON.stringify(`${words}?raw`)};
    globalThis.leadmarkLanguage = {
      page: {
        ${tag}: {
          name: ${JSON.stringify(name)},
          load: async () => ({ catalogue: page }),
          findings: async () => ({ findings }),
        },
      },
      elements: { ${tag}: async () => ({ catalogue: elements }) },
      problems: { ${tag}: async () => ({ problems }) },
      reports: { ${tag}: async () => ({ default: words }) },
    };
  `;
}

/**
 * @param {string} tag
 * @param {string} name
 */
async function script(tag, name) {
  const made = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: ENTRY, output: { format: "iife" } },
    },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? entry(tag, name) : undefined),
      },
    ],
  });
  const [chunk] = "output" in made ? made.output : [];
  if (chunk?.type !== "chunk") {
    throw new Error(`the script of ${tag} was not made`);
  }
  return chunk.code.trim();
}

const folder = join(www, "template/languages");
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const named = await readFile(join(messages, "languages.ts"), "utf8");
for (const [, tag = "", name = ""] of named.matchAll(/^ {2}(\w+): \{\s+name: "([^"]+)"/gm)) {
  const code = await script(tag, name);
  await writeFile(join(folder, `${tag}.txt`), `${hash(code)}\n${packed(code)}`);
}
const written = await readdir(folder);
if (written.length === 0) {
  throw new Error("no language was found in src/messages/languages.ts");
}
