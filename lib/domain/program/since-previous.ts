import { formatDose } from "@/lib/domain/dose/dose-words";
import { ENGLISH } from "@/lib/domain/words/english";
import type { DocumentItem, ProgramDocument, SincePrevious } from "./program-document";

/**
 * The marks a patient sees: which exercises are new or changed, and which are done no more. Another exercise in an
 * item's place is a new one, and the one before is stopped.
 */
export function buildSincePrevious(
  previous: Pick<ProgramDocument, "version" | "items">,
  items: readonly DocumentItem[],
): SincePrevious {
  const earlier = new Map(previous.items.map((item) => [item.itemId, item]));
  const marks = items.flatMap((item): SincePrevious["items"] => {
    const kind = kindOf(earlier.get(item.itemId), item);
    return kind ? [{ itemId: item.itemId, kind }] : [];
  });
  const doneNow = new Set(items.map((item) => item.exercise.slug));
  const stopped = previous.items.filter((item) => !doneNow.has(item.exercise.slug));
  return {
    version: previous.version.number,
    items: marks,
    stopped: [...new Set(stopped.map((item) => item.exercise.plainName))],
  };
}

function kindOf(was: DocumentItem | undefined, is: DocumentItem): "new" | "changed" | undefined {
  if (was?.exercise.slug !== is.exercise.slug) return "new";
  return wordsOf(was) === wordsOf(is) ? undefined : "changed";
}

/** All that a patient reads of how to do it. */
function wordsOf({ dose, exercise, note, phaseDoses = [] }: DocumentItem): string {
  const phases = phaseDoses.map((own) => [
    own.phaseId,
    own.dose ? formatDose(ENGLISH, own.dose, exercise.sideRule) : "",
  ]);
  return JSON.stringify([formatDose(ENGLISH, dose, exercise.sideRule), note.trim(), phases.toSorted()]);
}
