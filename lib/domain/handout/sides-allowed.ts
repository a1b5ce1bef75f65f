import type { HandoutLayout } from "@/lib/domain/program/handout-layout";

/** Sides that so many exercises take at most, with help and warning signs: one sheet of paper, then two. */
const SIDES_FOR: readonly { readonly exercises: number; readonly sides: number }[] = [
  { exercises: 4, sides: 2 },
  { exercises: 8, sides: 4 },
];
const EXERCISES_A_FURTHER_SIDE = 3;

/** The sides that a sheet should take at most; nothing where size matters more than sides. */
export function sidesAllowed(layout: HandoutLayout, exercises: number): number | undefined {
  if (layout === "large" || layout === "single") return undefined;
  const found = SIDES_FOR.find((entry) => exercises <= entry.exercises);
  if (found) return found.sides;
  const last = SIDES_FOR.at(-1) ?? { exercises: 0, sides: 0 };
  return last.sides + Math.ceil((exercises - last.exercises) / EXERCISES_A_FURTHER_SIDE);
}
