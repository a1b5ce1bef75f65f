import type { HandoutInk, HandoutLayout } from "@/lib/domain/program/handout-layout";

/** What staff call the layouts and inks. */
export const LAYOUT_NAMES: Record<HandoutLayout, string> = {
  standard: "Standard",
  compact: "Compact",
  large: "Large print",
  single: "One exercise a side",
};

export const LAYOUT_HINTS: Record<HandoutLayout, string> = {
  standard: "Four exercises and their tick boxes on one side, help and warning signs on the back.",
  compact: "Six exercises on a side at most, without tick boxes.",
  large: "18 point letters, for people who see less well.",
  single: "A side for each exercise, for the kitchen wall.",
};

export const INK_NAMES: Record<HandoutInk, string> = { colour: "Colour", mono: "Black only" };
