// The element on a page of a MkDocs site, put there as docs/embedding.md says.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { PACKAGE, stage } from "../browser/page.js";
import { complete } from "../complete.js";
import { recipe } from "../recipe.js";

const here = dirname(fileURLToPath(import.meta.url));
const PYTHON = process.env["MKDOCS_PYTHON"] || "python3";

const folder = await mkdtemp(join(tmpdir(), "leadmark-mkdocs-"));
after(() => rm(folder, { recursive: true }));
const site = join(folder, "site");
await build();
const { open } = await stage(after, { "/handbook/": site });

/** Builds a site of one page. */
async function build() {
  const [settings, page] = await recipe("MkDocs");
  assert.ok(settings?.language === "yaml" && page?.language === "markdown");
  await cp(join(here, "mkdocs"), folder, { recursive: true });
  await appendFile(join(folder, "mkdocs.yml"), settings.text);
  await mkdir(join(folder, "docs"));
  await writeFile(join(folder, "docs/index.md"), "# Handbook\n");
  await writeFile(join(folder, "docs/leading.md"), `# Leading\n\nHow do we do?\n\n${page.text}\nThat is all.\n`);
  await cp(PACKAGE, join(folder, "docs/leadmark"), { recursive: true });
  const arguments_ = ["-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", join(folder, "mkdocs.yml")];
  await promisify(execFile)(PYTHON, [...arguments_, "--site-dir", site], { cwd: folder });
}

test("an assessment is completed on a page of a MkDocs site, and is there at the next visit", async () => {
  const { page, watched } = await open("/handbook/leading/");
  await complete(page);
  await page.goto(page.url());
  await page.locator("leadmark-assessment").getByRole("button", { name: "See your results" }).click();
  assert.equal(await page.locator("leadmark-results [part~=overall] data").textContent(), "75");
  watched.quiet();
});
