import { doseInShort } from "@/lib/domain/dose/dose-short";
import { doseInPhase, phaseSpans } from "./phase";
import type { ContentsItem, ProgramContents } from "./program-contents";

/** "weeks 1–2, weeks 3–6"; empty without week blocks. */
export function blocksInWords(phases: ProgramContents["phases"]): string {
  return phaseSpans(phases)
    .map((span) => span.words.toLowerCase())
    .join(", ");
}

/** What of an item is otherwise in single week blocks: "weeks 3–4: 3 × 10, 1 × day → 4 × 10, 1 × day". */
export function phaseDetails(
  was: ContentsItem,
  is: ContentsItem,
  { phases }: Pick<ProgramContents, "phases">,
): string[] {
  return phaseSpans(phases).flatMap(({ phaseId, words }) => {
    if (!hasOwnDose(was, phaseId) && !hasOwnDose(is, phaseId)) return [];
    const [from, to] = [doseIn(was, phaseId), doseIn(is, phaseId)];
    return from === to ? [] : [`${words.toLowerCase()}: ${from} → ${to}`];
  });
}

function hasOwnDose({ phaseDoses = [] }: ContentsItem, phaseId: string): boolean {
  return phaseDoses.some((own) => own.phaseId === phaseId);
}

function doseIn(item: ContentsItem, phaseId: string): string {
  const dose = doseInPhase(item, { phaseId });
  return dose ? doseInShort(dose, item.sideRule) : "left out";
}
