import type { HandoutInk, HandoutLayout } from "./handout-layout";

/** What staff call the layouts and inks. */
export const LAYOUT_NAMES: Record<HandoutLayout, string> = {
  standard: "Standard",
  compact: "Compact",
  large: "Large print",
  single: "One exercise a side",
};

export const LAYOUT_HINTS: Record<HandoutLayout, string> = {
  standard: "Pictures with every step. Four exercises take two sides, the diary a third to hang up.",
  compact: "Small pictures and no diary. Four exercises take two sides.",
  large: "18 point letters, for people who see less well.",
  single: "A side for each exercise, for the kitchen wall.",
};

export const INK_NAMES: Record<HandoutInk, string> = { colour: "Colour", mono: "Black only" };
