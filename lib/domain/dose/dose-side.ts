import type { SideRule } from "@/lib/domain/exercise/exercise";
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
