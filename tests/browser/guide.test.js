// The guide as a document: everything that it says, its links, how a part is shown, and what it takes to draw a large one.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examine, examineLooks } from "./axe.js";
import { host } from "./host.js";
import { focused, PACKAGE, stage } from "./page.js";

const ADDRESSES = `<script type="module">
  for (const element of document.querySelectorAll("leadmark-guide")) {
    element.hrefOf = ({ view, id }) => "#/" + view + "/" + encodeURIComponent(id);
  }
</script>`;

const AWKWARD = `# Awkward {#awkward}

An overview with **bold**, \`code\` and [a link](https://example.org/).

> A quotation.

## Working

### Without ids

#### What would you ask first? {#__proto__}

1. Listen
2. **Write it down**
   - In one place

**Pitfalls**

- Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft

#### A question without steps? {#bare}

Only text.

#### Metrics to track

- **Speed** {#speed feeds=quality}
  - Lead time {#lead-time}

## Best practices

### Daily {#daily feeds=quality}

- I write tests {#tests}

## Success metrics

### Quality {#quality}

- We ship what works {#ships}
`;

const { open, server } = await stage(
  after,
  { "/leadmark/": PACKAGE },
  {
    "/": host('<leadmark-guide heading-level="1"></leadmark-guide>'),
    "/addressed": host(`<leadmark-guide heading-level="1"></leadmark-guide>${ADDRESSES}`),
    "/part": host('<h1>Handbook</h1><leadmark-guide page="reliability"></leadmark-guide>'),
    "/arabic": host(
      '<leadmark-guide heading-level="1" src="/leadmark/guides/examples/code-review.ar.md"></leadmark-guide>',
    ),
    "/awkward": host(`<h1>Handbook</h1><leadmark-guide src="awkward.md"></leadmark-guide>${ADDRESSES}`),
    "/awkward.md": AWKWARD,
    "/large": host("<h1>Handbook</h1>"),
    "/large.md": large(),
    "/two": host(
      '<h1>Handbook</h1><leadmark-guide></leadmark-guide><leadmark-guide src="awkward.md"></leadmark-guide>',
      "<style>:root { --leadmark-accent: rgb(120, 40, 90); } leadmark-guide::part(question-heading) { color: rgb(1, 2, 3); }</style>",
    ),
  },
);

test("the document says everything that the guide says, in its order", async () => {
  const { page, watched } = await open("/addressed");
  const guide = page.locator("leadmark-guide");
  await guide.getByRole("heading", { level: 1, name: "Technical leadership for senior engineering leaders" }).waitFor();
  const counts = await guide.evaluate((element) => {
    const count = (/** @type {string} */ part) => element.shadowRoot?.querySelectorAll(`[part~="${part}"]`).length;
    return [count("topic"), count("question"), count("metric"), count("group"), count("item"), count("example")];
  });
  // 10 topics, 12 questions, 4 metrics, 4 measure and 4 practice groups, 16 + 12 + 16 statements, 12 examples.
  assert.deepEqual(counts, [10, 12, 4, 8, 44, 12]);
  const missing = await guide.evaluate((element) => {
    const { session, shadowRoot } = /** @type {import("leadmark/elements").LeadmarkGuideElement} */ (element);
    const said = (shadowRoot?.querySelector("article")?.textContent ?? "").replace(/\s+/g, " ");
    /** @type {string[]} */
    const lost = [];
    // Every piece of inline text in the guide's data, wherever it stands.
    const walk = (/** @type {unknown} */ value) => {
      if (Array.isArray(value)) {
        value.forEach(walk);
      } else if (typeof value === "object" && value !== null) {
        const { text, name } = /** @type {{ text?: unknown, name?: unknown }} */ (value);
        for (const words of [text, name]) {
          if (typeof words === "string" && !said.includes(words.replace(/\s+/g, " ").trim())) {
            lost.push(words);
          }
        }
        Object.values(value).forEach(walk);
      }
    };
    walk(session?.guide.data);
    return lost;
  });
  assert.deepEqual(missing, []);
  const levels = await guide.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("h1, h2, h3, h4, h5, h6") ?? [])].map(({ tagName }) =>
      Number(tagName[1]),
    ),
  );
  assert.ok(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1));
  watched.quiet();
});

test("what is taught and what is rated link to each other, and to the other views", async () => {
  const { page, watched } = await open("/addressed");
  const guide = page.locator("leadmark-guide");
  const topic = guide.locator('[data-id="enterprise-architecture"]');
  await topic.getByRole("link", { name: "Business impact" }).waitFor();
  const metric = guide.locator('[data-id="business-impact"]');
  assert.equal(
    await metric.getByRole("link", { name: "Enterprise architecture decisions" }).getAttribute("href"),
    "#/guide/enterprise-architecture",
  );
  assert.equal(
    await metric.getByRole("link", { name: /^Rate these ?: Business impact/ }).getAttribute("href"),
    "#/assessment/business-impact",
  );
  const practise = guide.getByRole("link", { name: /^Practise this question ?: How would you plan a cloud migration/ });
  assert.equal(await practise.getAttribute("href"), "#/practice/cloud-migration");
  const contents = guide.getByRole("navigation", { name: "Contents" });
  await contents.getByRole("link", { name: "Cloud strategy and migration" }).click();
  await page.waitForURL("**/addressed#/guide/cloud-strategy");
  watched.quiet();
});

test("without addresses the element goes to a part by itself, unless it is told not to", async () => {
  const { page, watched } = await open("/");
  const guide = page.locator("leadmark-guide");
  const link = guide.getByRole("navigation").getByRole("link", { name: "Performance optimisation" });
  await link.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("leadmark-guide")?.page === "performance-optimisation");
  assert.equal((await focused(page)).text, "Performance optimisation");
  const top = await guide
    .locator('[data-id="performance-optimisation"] [part~="topic-heading"]')
    .evaluate((part) => part.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 100, `the part stands ${top} px below the top`);
  assert.ok(!page.url().includes("#"));

  await page.evaluate(() =>
    document.addEventListener("leadmark-page", (event) => event.preventDefault(), { once: true }),
  );
  await guide.getByRole("navigation").getByRole("link", { name: "Roadmap", exact: false }).first().click();
  assert.equal(await guide.evaluate((element) => /** @type {any} */ (element).page), "performance-optimisation");

  await guide.getByRole("link", { name: "Back to the top" }).first().click();
  await page.waitForFunction(() => document.querySelector("leadmark-guide")?.page === "");
  assert.match((await focused(page)).text, /^Technical leadership/);
  assert.ok((await page.evaluate(() => window.scrollY)) < 100);
  watched.quiet();
});

test("the link to the part that is shown already leads back to it", async () => {
  const { page } = await open("/addressed");
  const guide = page.locator("leadmark-guide");
  const link = guide.getByRole("navigation").getByRole("link", { name: "Cloud strategy and migration" });
  await link.click();
  await guide.evaluate((element) => {
    /** @type {any} */ (element).page = "cloud-strategy";
  });
  await page.waitForFunction(() => window.scrollY > 500);
  await page.evaluate(() => window.scrollTo(0, 0));
  await link.click();
  await page.waitForFunction(() => window.scrollY > 500);
});

test("a part can be shown from the start; an item unfolds its levels", async () => {
  const { page, watched } = await open("/part");
  const item = page.locator('leadmark-guide [data-id="reliability"]');
  await page.waitForFunction(() => window.scrollY > 500);
  assert.match((await focused(page)).text, /^Systems stay up/);
  await item.getByText("We hear about outages from customers").waitFor({ state: "visible" });
  await page.evaluate(() => {
    const guide = document.querySelector("leadmark-guide");
    if (guide) {
      guide.page = "no such part";
    }
  });
  await page.waitForTimeout(100);
  assert.match((await focused(page)).text, /^Systems stay up/);
  watched.quiet();
});

test("folded levels are printed", async () => {
  const { page } = await open("/");
  const anchor = page.locator("leadmark-guide").getByText("We hear about outages from customers");
  await anchor.waitFor({ state: "attached" });
  const height = () =>
    anchor.evaluate((words) =>
      words.checkVisibility({ contentVisibilityAuto: false }) ? words.getBoundingClientRect().height : 0,
    );
  assert.equal(await height(), 0);
  await page.emulateMedia({ media: "print" });
  assert.ok((await height()) > 0);
});

test("odd guides: no ids, no steps, no levels of one's own, a name that JavaScript has", async () => {
  const { page, watched } = await open("/awkward", { viewport: { width: 320, height: 640 } });
  const guide = page.locator("leadmark-guide");
  await guide.getByText("Rated on: Not tracked,").waitFor();
  await guide.getByText("Rated on: Never,").waitFor();
  await guide.getByText("Rated on: Not yet,").waitFor();
  const bare = guide.locator('[data-id="bare"]');
  assert.equal(await bare.getByRole("link").count(), 0);
  await guide.evaluate((element) => {
    /** @type {any} */ (element).page = "__proto__";
  });
  await page.waitForFunction(
    () =>
      document.querySelector("leadmark-guide")?.shadowRoot?.activeElement?.textContent === "What would you ask first?",
  );
  await examine(page, "an odd guide");
  watched.quiet();
});

for (const [address, width] of /** @type {const} */ ([
  ["/addressed", 1100],
  ["/", 320],
  ["/arabic", 320],
])) {
  test(`nothing for axe to find: ${address}, ${width} px`, async () => {
    const { page, watched } = await open(address, { viewport: { width, height: 800 } });
    const guide = page.locator("leadmark-guide");
    await guide.getByRole("heading", { level: 1 }).waitFor();
    await guide.locator("summary").first().click();
    await examineLooks(page, address, [width]);
    watched.quiet();
  });
}

test("several on one page, one's own looks, moved, another guide", async () => {
  const { page, watched } = await open("/two");
  const [first, second] = [page.locator("leadmark-guide").nth(0), page.locator("leadmark-guide").nth(1)];
  await first.getByRole("heading", { level: 2, name: /^Technical leadership/ }).waitFor();
  await second.getByRole("heading", { level: 2, name: "Awkward" }).waitFor();
  const looks = await first.evaluate((element) => {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    const colour = (/** @type {string} */ selector) =>
      getComputedStyle(/** @type {Element} */ (root.querySelector(selector))).color;
    return [colour("[part~=related] a"), colour("[part~=question-heading]")];
  });
  assert.deepEqual(looks, ["rgb(120, 40, 90)", "rgb(1, 2, 3)"]);

  await page.evaluate(() => {
    const [one, other] = document.querySelectorAll("leadmark-guide");
    if (one && other) {
      document.body.append(one);
      other.src = "";
      other.page = "cloud-strategy";
    }
  });
  await page
    .locator("body > leadmark-guide")
    .getByRole("heading", { level: 2, name: /^Technical leadership/ })
    .waitFor();
  await page
    .locator("main leadmark-guide")
    .getByRole("heading", { level: 2, name: /^Technical leadership/ })
    .waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector("main leadmark-guide")?.shadowRoot?.activeElement?.textContent ===
      "Cloud strategy and migration",
  );
  watched.quiet();
});

test("a guide of nearly 4 MB and 10,000 items leaves the page its turns, and no answer draws it again", async (context) => {
  const { page, watched } = await open("/large");
  const took = await page.evaluate(async () => {
    const { Guide, init } = await import(/** @type {string} */ ("/leadmark/index.js"));
    await init();
    const guide = Guide.parse(await (await fetch("/large.md")).text());
    const items = guide.items.length;
    const turn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
    const element = document.createElement("leadmark-guide");
    element.store = "none";
    element.guide = guide;
    const root = () => /** @type {ShadowRoot} */ (element.shadowRoot);
    const find = (/** @type {string} */ id) => root().querySelector(`[data-id="${id}"]`);
    const before = performance.now();
    document.querySelector("main")?.append(element);
    while (!element.shadowRoot?.querySelector("article")) {
      await turn();
    }
    const first = (await turn()) - before;
    const early = root().querySelectorAll("[part~=question]").length;
    // An item near the end, asked for before its turn.
    element.page = "i49-50";
    await turn();
    const asked = find("i49-50") !== null;
    while (root().querySelectorAll("[part~=question], [part~=item]").length < items) {
      await turn();
    }
    const all = performance.now() - before;
    // It is kept at the top for some frames, which may come slowly.
    for (let frames = 0; frames < 30; frames += 1) {
      await turn();
    }
    const top = find("i49-50")?.getBoundingClientRect().top;
    const question = find("q0-0-0");
    element.session?.cover("q0-0-0", []);
    await turn();
    return { items, first, early, all, asked, top, same: question === find("q0-0-0") };
  });
  context.diagnostic(JSON.stringify(took));
  assert.equal(took.items, 10_000);
  assert.ok(took.early < 4_800, "the first turn came before everything was drawn");
  assert.ok(took.asked && took.same);
  assert.ok(took.top !== undefined && took.top >= 0 && took.top < 100, `the part stands ${took.top} px below the top`);
  watched.quiet();
});

test("the pages under test ask nobody else for anything", async () => {
  const { watched, page } = await open("/");
  await page.locator("leadmark-guide").getByRole("heading", { level: 1 }).waitFor();
  assert.ok(watched.requests.every((address) => address.startsWith(server.origin)));
});

/** A guide at the limits: 10,000 items, not far from 4 MB. */
function large() {
  const words = "what a team has agreed on and would still do on a bad day, however busy";
  const anchors = Array.from({ length: 5 }, (_, level) => `  ${level + 1}. Level ${level + 1}: ${words}`).join("\n");
  const times = (/** @type {number} */ count, /** @type {(index: number) => string} */ make) =>
    Array.from({ length: count }, (_, index) => make(index)).join("\n");
  const question = (/** @type {string} */ id) =>
    `#### How would you do it, ${id}? {#${id}}\n\n1. **Begin** {#begin}\n   - See ${words}\n   - Say ${words}\n2. **Go on** {#go-on}\n   - Keep ${words}\n`;
  const domains = times(
    10,
    (d) =>
      `## Domain ${d} {#d${d}}\n\n${times(30, (t) => `### Topic ${d} ${t} {#t${d}-${t} feeds=m${t}}\n\nAbout ${words}.\n\n${times(16, (q) => question(`q${d}-${t}-${q}`))}`)}`,
  );
  const metrics = times(
    50,
    (m) => `### Metric ${m} {#m${m}}\n\n${times(104, (i) => `- Statement ${m} ${i} {#i${m}-${i}}\n${anchors}`)}\n`,
  );
  return `# Large {#large}\n\n${domains}\n\n## Success metrics\n\n${metrics}`;
}
