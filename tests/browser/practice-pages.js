// Pages with `<leadmark-practice>` on them, and the places in it that tests look at.

import { host } from "./host.js";

export const DAY = 24 * 60 * 60 * 1000;
/** A Monday at noon. */
export const NOON = Date.UTC(2026, 10, 23, 12);

const SMALL = `# Craft {#craft}

## Building

### Design {#design}

#### How do you design? {#how}

Asked to hear how you think.

1. **Ask** {#ask}
   - Who uses it {#who}
   - What it is for {#what}
2. **Listen** {#listen}
3. **Draw** {#draw}
   - On paper {#paper}
   - With others {#others}
4. **Example: a door**

   A door that nobody could open:

   - It was turned around

**Pitfalls**

- To begin with the colour

#### When is it done? {#done}

1. **Try it** {#try}

#### Why design at all? {#why}

Only text.

### Care {#care}

#### How do you look after it? {#after}

1. **Look** {#look}
2. **Mend** {#mend}
`;

export const PAGES = {
  "/": host('<h1>Handbook</h1><leadmark-practice src="craft.md"></leadmark-practice>'),
  "/question": host('<h1>Handbook</h1><leadmark-practice src="craft.md" page="how"></leadmark-practice>'),
  "/craft.md": SMALL,
  "/builtin": host('<leadmark-practice heading-level="1"></leadmark-practice>'),
  "/arabic": host(
    '<leadmark-practice heading-level="1" src="/leadmark/guides/examples/code-review.ar.md"></leadmark-practice>',
  ),
  "/nothing": host('<h1>Handbook</h1><leadmark-practice src="nothing.md"></leadmark-practice>'),
  "/nothing.md": "# Plain {#plain}\n\n## Success metrics\n\n### Quality {#quality}\n\n- We ship {#ships}\n",
  "/two": host(
    '<h1>Handbook</h1><leadmark-practice src="craft.md" store="a"></leadmark-practice><leadmark-practice src="craft.md" store="a"></leadmark-practice><leadmark-practice src="craft.md" store="b"></leadmark-practice>',
    "<style>:root { --leadmark-accent: rgb(120, 40, 90); } leadmark-practice::part(subheading) { color: rgb(1, 2, 3); }</style>",
  ),
};

/**
 * @param {import("playwright-core").Page} page
 */
export function parts(page) {
  const element = page.locator("leadmark-practice").first();
  return {
    element,
    heading: element.locator("[part~=heading]"),
    button: (/** @type {string | RegExp} */ name) => element.getByRole("button", { name }),
    point: (/** @type {string} */ name) => element.getByRole("checkbox", { name, exact: true }),
    recall: (/** @type {RegExp} */ name) => element.getByRole("radio", { name }),
    row: (/** @type {RegExp} */ name) => element.getByRole("row", { name }),
  };
}
