// The README's two snippets, as they stand there: one tag in a page, a few lines in a program.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PACKAGE, stage } from "./page.js";

const here = dirname(fileURLToPath(import.meta.url));
const README = join(here, "../../README.md");
const skip = existsSync(README) ? false : "there is no README.md yet";

/**
 * The first fenced block of a language.
 *
 * @param {string} language
 */
function fence(language) {
  const block = new RegExp(`^\`\`\`${language}[^\\n]*\\n(.*?)^\`\`\``, "ms").exec(readFileSync(README, "utf8"));
  assert.ok(block?.[1], `README.md has no ${language} block`);
  return block[1];
}

test("the tag works in a page, with the package's folder where the README puts it", { skip }, async () => {
  const snippet = fence("html");
  const folder = /src="(\/[^"]*\/)elements\.js"/.exec(snippet)?.[1];
  assert.ok(folder, "the snippet loads elements.js from a folder of the site");
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wiki</title>${snippet}`;
  const { open } = await stage(after, { [folder]: PACKAGE }, { "/wiki": page });
  const opened = await open("/wiki");
  await opened.page.locator("leadmark-assessment fieldset").first().waitFor();
  opened.watched.quiet();
});

test("the program runs, and prints what it says it does", { skip }, async () => {
  const snippet = fence("js");
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", snippet], {
    cwd: here,
  });
  assert.equal(stderr, "");
  const promised = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (\S+?)(?::.*)?$/gm)].map(([, value]) => value);
  assert.deepEqual(stdout.trim().split("\n"), promised);
});
