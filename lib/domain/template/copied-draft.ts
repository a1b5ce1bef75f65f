import type { Dose } from "@/lib/domain/dose/dose";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";

export interface CopyOptions {
  readonly newId: () => string;
  /** Local date on which week blocks start until somebody says otherwise. */
  readonly today?: string;
  /** Another patient's program: sides turn to this patient's, and words only come along when they are asked for. */
  readonly forAnother?: { readonly affectedSide: AffectedSide; readonly keepWords: boolean };
}

/**
 * A new program's draft from one that is there: its exercises under new ids, doses, week blocks and advice. Dates never
 * come along; week blocks start today. Words that an interpreter told stay with the program they were told for. What was written or decided for another patient (goal, habit, notes, own wording, signs left out) stays
 * behind unless it is asked for.
 */
export function copyDraft(source: ProgramDraft, { newId, today, forAnother }: CopyOptions): ProgramDraft {
  const {
    reviewOn: _review,
    startsOn: _start,
    adviceProposed: _advice,
    told: _told,
    topicWordings,
    ...kept
  } = source;
  const keepsWords = forAnother?.keepWords ?? true;
  const words = keepsWords ? {} : { goal: "", habitAfter: "", habitAt: "" };
  return {
    ...kept,
    ...words,
    hiddenWarnings: forAnother ? [] : source.hiddenWarnings,
    items: source.items.map((item) => ({
      ...(forAnother ? onSideOf(item, forAnother.affectedSide) : item),
      itemId: newId(),
      note: keepsWords ? item.note : "",
    })),
    ...(keepsWords && topicWordings && { topicWordings }),
    ...(today !== undefined && (source.phases ?? []).length > 0 && { startsOn: today }),
  };
}

function onSideOf(item: DraftItem, affectedSide: AffectedSide): DraftItem {
  const { phaseDoses } = item;
  return {
    ...item,
    dose: turnedDose(item.dose, affectedSide),
    ...(phaseDoses && {
      phaseDoses: phaseDoses.map((own) =>
        own.dose ? { ...own, dose: turnedDose(own.dose, affectedSide) } : own,
      ),
    }),
  };
}

/** A dose for one side, for the patient's side; where that is not one side, the choice is open again. */
function turnedDose(dose: Dose, affectedSide: AffectedSide): Dose {
  const { side, ...open } = dose;
  if (side !== "left-only" && side !== "right-only") return dose;
  if (affectedSide !== "left" && affectedSide !== "right") return open;
  return { ...open, side: `${affectedSide}-only` };
}

/** What a template keeps of a program. */
export type TemplateContents = Pick<ProgramDraft, "items" | "topicIds" | "topicWordings" | "phases">;

/**
 * What a template keeps of a program: its week blocks, nobody's side, and what was written for the patient (notes, own
 * wordings of topics) only when it is asked for.
 */
export function templateContents(draft: ProgramDraft, keepNotes: boolean): TemplateContents {
  const { topicIds, topicWordings, phases } = draft;
  return {
    items: draft.items.map((item) => ({
      ...onSideOf(item, "unspecified"),
      note: keepNotes ? item.note : "",
    })),
    topicIds,
    ...(phases && { phases }),
    ...(keepNotes && topicWordings && { topicWordings }),
  };
}
