import type { HandoutLayout } from "./handout-layout";

/** Handout rule 7: sides for so many exercises with advice and warning card. */
const SIDES_FOR: readonly { readonly exercises: number; readonly sides: number }[] = [
  { exercises: 4, sides: 2 },
  { exercises: 6, sides: 3 },
];
const EXERCISES_A_FURTHER_SIDE = 4;
/** The diary hangs on the fridge and may take a side of its own. */
const DIARY_SIDES = 1;

export interface SidesAllowed {
  /** For exercises, advice and warning card. */
  readonly core: number;
  /** With the diary, where the layout prints one. */
  readonly all: number;
}

/** The sides that a sheet should take at most; nothing where size matters more than sides. */
export function sidesAllowed(layout: HandoutLayout, exercises: number): SidesAllowed | undefined {
  if (layout === "large" || layout === "single") return undefined;
  const core = coreSides(exercises);
  return { core, all: core + (layout === "standard" ? DIARY_SIDES : 0) };
}

function coreSides(exercises: number): number {
  const found = SIDES_FOR.find((entry) => exercises <= entry.exercises);
  if (found) return found.sides;
  const last = SIDES_FOR.at(-1) ?? { exercises: 0, sides: 0 };
  return last.sides + Math.ceil((exercises - last.exercises) / EXERCISES_A_FURTHER_SIDE);
}
