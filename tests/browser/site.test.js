// The site that `leadmark build` makes of anybody's guide, where hosts are not as they should be.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { serve } from "../server.js";
import { examine } from "./axe.js";
import { GUIDES, HOSTILE, workshop } from "./build.js";
import { rate, stage } from "./page.js";

const { folder, build, write } = workshop(after);
const ON_CALL = join(GUIDES, "examples/on-call-readiness.md");
for (const [guide, name] of /** @type {const} */ ([
  [ON_CALL, "on-call"],
  [join(GUIDES, "examples/code-review.ar.md"), "arabic"],
  [write("hostile.md", HOSTILE), "hostile"],
])) {
  const { status, stderr } = build(guide, "--out", name);
  assert.equal(status, 0, stderr);
}
const { open, server, forbidden } = await stage(after, {
  "/some/path/": join(folder, "on-call"),
  "/arabic/": join(folder, "arabic"),
  "/hostile/": join(folder, "hostile"),
});

test("a guide's own site, below a path: every file is found, nobody else is asked", async () => {
  const { page, watched } = await open("/some/path/");
  await page.getByRole("heading", { level: 1, name: "On-call readiness" }).waitFor();
  assert.match(await page.title(), /^On-call readiness/);
  for (const hash of ["assess", "results", "practice", "guide", "history", "team", "embed", "own"]) {
    await page.goto(`${server.origin}/some/path/#/${hash}`);
    await page.locator(`[data-view=${hash}] h1:visible`).first().waitFor();
  }
  await page.goto(`${server.origin}/some/path/guide.html`);
  await page.getByRole("heading", { level: 1, name: "On-call readiness" }).waitFor();
  await page.goto(`${server.origin}/some/path/embed.html?view=guide`);
  await page.locator("leadmark-guide h1").first().waitFor();
  assert.deepEqual(
    watched.requests.filter((url) => !url.startsWith(`${server.origin}/some/path/`) && !url.startsWith("data:")),
    [],
  );
  watched.quiet();
});

test("the page without script says the same of a guide as the page that opened it", async () => {
  const written = await open("/some/path/", { javaScriptEnabled: false });
  const read = await open("/hostile/#/own");
  await read.page.getByLabel("Open a .md file").setInputFiles(ON_CALL);
  await read.page.getByRole("button", { name: "Use this guide" }).click();
  await read.page.getByText("is in use on this page now.").waitFor();
  await read.page.goto(`${server.origin}/hostile/#/`);
  await read.page.getByRole("heading", { level: 1, name: "On-call readiness" }).waitFor();
  for (const part of ["title", "overview", "quick", "full", "metrics", "how-to-rate", "scale"]) {
    const [one, other] = await Promise.all(
      [written.page, read.page].map(async (page) =>
        ((await page.locator(`[data-fill=${part}]`).textContent()) ?? "").replace(/[\s\u2066-\u2069]+/g, ""),
      ),
    );
    assert.equal(one, other, part);
  }
});

test("a host that does not know WebAssembly's type", async () => {
  const { page } = await open("/some/path/");
  await page.route("**/*.wasm", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await page.goto(`${server.origin}/some/path/?again#/assess`);
  await page.locator("leadmark-assessment fieldset").first().waitFor();
});

test("a host whose policy forbids WebAssembly: a sentence, not a blank", async () => {
  const { page } = await open("/some/path/guide.html");
  // Hosts say so of all their files; a worker obeys what is said of its own.
  await page.route("**/some/path/**", async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'self'; object-src 'none'";
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await page.goto(`${server.origin}/some/path/#/assess`);
  await page.getByText("wasm-unsafe-eval").first().waitFor();
  await forbidden(/^script-src: wasm-eval /);
  await examine(page, "a policy that forbids WebAssembly");
});

test("where storage is refused the page says so and goes on", async () => {
  const { page, watched } = await open("/some/path/#/assess", {}, () => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new DOMException("The user denied permission.", "SecurityError");
      },
    });
  });
  await page.locator("leadmark-assessment input[value='3']").first().check();
  await page.getByText("Not saved: this browser refuses storage here.").first().waitFor();
  watched.quiet();
});

test("in a frame of another site", async () => {
  const frame = `<iframe title="Assessment" src="${server.origin}/some/path/embed.html?store=none" width="800" height="800"></iframe>`;
  const other = await serve({}, { "/": `<!doctype html><html lang="en"><title>Wiki</title>${frame}` });
  try {
    const { page, watched } = await open("/some/path/guide.html");
    await page.goto(other.origin.replace("127.0.0.1", "localhost"));
    const inner = page.frameLocator("iframe");
    await inner.locator("leadmark-assessment input[value='3']").first().check();
    assert.equal(await inner.locator("leadmark-assessment input[value='3']").first().isChecked(), true);
    watched.quiet();
  } finally {
    await other.close();
  }
});

test("a guide written from right to left", async () => {
  const { page, watched } = await open("/arabic/", { viewport: { width: 360, height: 740 } });
  assert.equal(await page.locator("h1:visible").evaluate((heading) => getComputedStyle(heading).direction), "rtl");
  for (const [path, place] of /** @type {const} */ ([
    ["", "[data-view=start]"],
    ["#/assess", "[data-view=assess]"],
    ["#/results", "[data-view=results]"],
    ["#/practice", "[data-view=practice]"],
    ["#/guide", "[data-view=guide]"],
    ["guide.html", "body"],
    ["embed.html?view=assessment", "leadmark-assessment"],
  ])) {
    await page.goto(`${server.origin}/arabic/${path}`);
    await page.locator(`${place} h1:visible`).first().waitFor();
    await examine(page, `the Arabic site at ${path}`);
  }
  watched.quiet();
});

test("a guide's words stay words, in pages, attributes and the manifest", async () => {
  const { page, watched } = await open("/hostile/");
  let alerts = 0;
  page.on("dialog", (dialog) => {
    alerts += 1;
    void dialog.dismiss();
  });
  const title = `"><script>alert('title')</script> & 'co'`;
  for (const path of ["", "guide.html"]) {
    await page.goto(`${server.origin}/hostile/${path}`);
    assert.equal(await page.locator("h1:visible").textContent(), title);
    assert.equal(await page.locator("img").count(), 0);
    assert.match((await page.locator("meta[name=description]").getAttribute("content")) ?? "", /^First <\/script>/);
  }
  const manifest = JSON.parse(await readFile(join(folder, "hostile/manifest.webmanifest"), "utf8"));
  assert.equal(manifest.name, title);
  assert.equal(await readFile(join(folder, "hostile/guide.md"), "utf8"), HOSTILE);
  assert.equal(alerts, 0);
  watched.quiet();
});

test("the icon and the manifest are pictures and addresses that a browser takes", async () => {
  const { page } = await open("/arabic/");
  const manifest = JSON.parse(await readFile(join(folder, "arabic/manifest.webmanifest"), "utf8"));
  const icon = await page.locator("link[rel=icon]").getAttribute("href");
  for (const address of [icon ?? "", manifest.icons[0].src]) {
    const width = await page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, address);
    assert.ok(width > 0, address);
  }
});

test("a guide with errors is refused, and nothing is written", async () => {
  const { status, stderr } = build(write("bad.md", "## Nothing here\n"), "--out", "bad");
  assert.equal(status, 1);
  assert.match(stderr, /error\[/);
  assert.equal((await readdir(folder)).includes("bad"), false);
});

test("built again with another guide, only what is of a site changes", async () => {
  write("site-of-two", "");
  assert.equal(build(ON_CALL, "--out", "two").status, 0);
  write("two/CNAME", "guides.example");
  assert.equal(build(join(GUIDES, "technical-leadership.md"), "--out", "two").status, 0);
  assert.match(await readFile(join(folder, "two/index.html"), "utf8"), /<title>Technical leadership/);
  assert.equal(await readFile(join(folder, "two/CNAME"), "utf8"), "guides.example");
});

test("every page of a site has the strict policy, and its answers stay in the browser", async () => {
  const { page, watched } = await open("/some/path/#/assess");
  await rate(page, [3, null]);
  await page.goto(`${server.origin}/some/path/#/results`);
  await page.locator("leadmark-results [part~=table]").waitFor();
  for (const name of ["index.html", "embed.html", "guide.html"]) {
    const html = await readFile(join(folder, "on-call", name), "utf8");
    assert.match(
      html,
      /default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;/,
    );
    assert.deepEqual(html.slice(0, html.indexOf("<body")).match(/(?:src|href)="(?:\/|https?:)[^"]*"/g), null, name);
  }
  watched.quiet();
});
