// What a spreadsheet makes of our CSV: LibreOffice opens it, with our separator and with those of others, and calculates nothing.
// Run on demand (`node --test tests/spreadsheet/*.test.js`): it needs LibreOffice, and most of a minute.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Guide, init } from "leadmark";

const run = promisify(execFile);
const MARKDOWN = `# Craft {#craft}

## Success metrics

### =1+1 {#quality}

- =2+2 {#works}
- +cmd|' /C calc'!A0 {#calls}
- -3+3 {#minus}
- @SUM(4+4) {#at}
- It lasts {#lasts}
`;
/** What people could write in notes, for the beginning of a cell and, where a separator is another, within one. */
const NOTES = {
  works: '=HYPERLINK("http://x.example","a")',
  calls: "\t=5+5",
  minus: "a;=6+6",
  at: "a\n=7+7",
  lasts: '＝8+8;"=9+9"',
};

await init();
const folder = await mkdtemp(join(tmpdir(), "leadmark-spreadsheet-"));
after(() => rm(folder, { recursive: true }));

for (const [name, separator] of [
  ["commas", ","],
  ["semicolons", ";"],
  ["tabs", "\t"],
]) {
  test(`nothing is calculated where ${name} separate cells`, async () => {
    const guide = Guide.parse(MARKDOWN);
    const answers = Object.fromEntries(Object.entries(NOTES).map(([id, note]) => [id, { level: 3, note, at: 1 }]));
    const csv = guide.report(
      {
        format: "leadmark/assessment@1",
        id: "sample",
        guide: { id: guide.data.id, fingerprint: guide.data.fingerprint },
        rater: { role: "self" },
        startedAt: 1,
        updatedAt: 1,
        answers,
      },
      "csv",
    );
    guide.free();
    // One cell that is not guarded shows that this spreadsheet does calculate.
    await writeFile(join(folder, `${name}.csv`), `${csv}control${separator}=40+2\r\n`);
    const filter = `CSV:${separator?.charCodeAt(0)},34,76`;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [profile, "--headless", `--infilter=${filter}`, "--convert-to", "fods", "--outdir", folder];
    await run("soffice", [...words, join(folder, `${name}.csv`)]);
    const sheet = await readFile(join(folder, `${name}.fods`), "utf8");
    const formulas = [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula);
    assert.deepEqual(formulas, ["of:=40+2"]);
    assert.ok(sheet.includes("It lasts") && !sheet.includes("<text:a "), "the text is there, and no link");
  });
}
