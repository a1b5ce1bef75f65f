import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { Dose, DoseSide } from "./dose";

/** What the side of a dose comes to; `one-side` is a one-sided item whose side the therapist has yet to choose. */
export type ResolvedSide = DoseSide | "one-side";

/** The dose's own side, or the one its exercise implies. */
export function sideOfDose(dose: Dose, sideRule: SideRule = "both"): ResolvedSide {
  if (dose.side !== undefined) return dose.side;
  return sideRule === "none" ? "both" : sideRule;
}

/** The side a one-sided dose works; nothing when both do. */
export function workingSide(side: DoseSide | undefined): "left" | "right" | undefined {
  if (side === "left-only") return "left";
  return side === "right-only" ? "right" : undefined;
}

/**
 * `both`: one movement uses both sides. `each-side`: the full dose left and right. `alternate`: changing sides,
 * counted per side. `one-side`: the therapist must choose. `none`: sides do not apply (walking).
 */
export const SIDE_RULES = ["both", "each-side", "alternate", "one-side", "none"] as const;

export type SideRule = (typeof SIDE_RULES)[number];

/** The dose with the patient's side filled in where the exercise needs one. */
export function doseForSide(dose: Dose, sideRule: SideRule, affectedSide: AffectedSide): Dose {
  if (sideRule !== "one-side" || dose.side !== undefined) return dose;
  if (affectedSide === "left") return { ...dose, side: "left-only" };
  if (affectedSide === "right") return { ...dose, side: "right-only" };
  return dose;
}
