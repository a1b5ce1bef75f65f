import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { ENGLISH } from "@/lib/domain/words/english";
import { doseInPhase, type Phase, type PhasedItem, phaseSpans } from "./phase";

/** "Weeks 3–4: 3 sets of 10. …", a line for each week block; nothing when one dose holds throughout. */
export function phaseDosesInWords(
  item: PhasedItem,
  phases: readonly Phase[] | undefined,
  sideRule?: SideRule,
): string[] {
  if ((item.phaseDoses ?? []).length === 0) return [];
  return phaseSpans(phases).map((span) => {
    const dose = doseInPhase(item, span);
    return `${span.words}: ${dose ? formatDose(ENGLISH, dose, sideRule) : "not done."}`;
  });
}
