/**
 * The one list of colours: name, light, dark. The elements fall back on it, and `leadmark/theme.css` is made from it,
 * so that a page can look like the elements.
 *
 * Contrast on paper, light and dark: ink 15 and 15, soft 7.5 and 8.5 (enough for body text), accent 6 and 8.5.
 */
export const COLOURS: readonly (readonly [name: string, light: string, dark: string])[] = [
  // What is read stands on this.
  ["paper", "oklch(99% 0.004 90)", "oklch(19% 0.008 260)"],
  // Body text, headings.
  ["ink", "oklch(24% 0.02 260)", "oklch(93% 0.01 90)"],
  // What is secondary.
  ["soft", "oklch(43% 0.02 260)", "oklch(76% 0.015 260)"],
  // Rules between things; carries no meaning.
  ["line", "oklch(89% 0.008 90)", "oklch(33% 0.012 260)"],
  // What is chosen, now, or to be pressed.
  ["accent", "oklch(47% 0.13 250)", "oklch(77% 0.11 240)"],
  // Text on the accent.
  ["on-accent", "oklch(99% 0.004 90)", "oklch(19% 0.008 260)"],
  // Behind what is chosen.
  ["tint", "oklch(95.5% 0.02 245)", "oklch(27% 0.035 255)"],
  // What open answers could change.
  ["band", "oklch(82% 0.055 245)", "oklch(42% 0.06 250)"],
];

/** The type faces: one to read, one for controls, labels and figures. */
export const FACES: readonly (readonly [name: string, faces: string])[] = [
  ["serif", 'ui-serif, "Iowan Old Style", Charter, Georgia, serif'],
  ["sans", "ui-sans-serif, system-ui, sans-serif"],
];

/** The tokens as a style sheet for a page: `--leadmark-ink` and so on. */
export function themeSheet(): string {
  const colours = COLOURS.map(([name, light, dark]) => `  --leadmark-${name}: light-dark(${light}, ${dark});`);
  const faces = FACES.map(([name, value]) => `  --leadmark-${name}: ${value};`);
  return `:root {\n${[...colours, ...faces].join("\n")}\n}\n`;
}

/** The tokens as declarations for an element: `--_ink` is the page's `--leadmark-ink`, else ours. */
export function tokenDeclarations(): string {
  const colours = COLOURS.map(
    ([name, light, dark]) => `--_${name}: var(--leadmark-${name}, light-dark(${light}, ${dark}));`,
  );
  const faces = FACES.map(([name, value]) => `--_${name}: var(--leadmark-${name}, ${value});`);
  return [...colours, ...faces].join("");
}
