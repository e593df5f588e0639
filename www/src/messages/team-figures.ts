import { type formats, missing } from "./formats.js";

/** The numbers of a language. */
type Numbers = Pick<ReturnType<typeof formats>, "whole" | "tenth" | "hundredth" | "signed">;

/** How the figures of a person and others are written; the n stays with its figure's brackets. */
export const viewFigures = ({ whole, hundredth, signed }: Numbers) => ({
  mean: (mean: number, n: number) => `${whole(mean)} (n\u00a0=\u00a0${whole(n)})`,
  gap: (gap: number | null) => (gap === null ? missing : signed(gap)),
  agreement: (value: number | null) => (value === null ? missing : hundredth(value)),
  hidden: missing,
});

/** How the figures of a group are written. */
export const cohortFigures = ({ whole, tenth, hundredth }: Numbers) => ({
  people: whole,
  mean: tenth,
  spread: tenth,
  alpha: (value: number | null | undefined) => (value === null || value === undefined ? missing : hundredth(value)),
});
