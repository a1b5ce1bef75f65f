import type { ConflictExercise, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { addDays } from "@/lib/domain/dates/local-date";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { doseForSide } from "@/lib/domain/dose/dose-side";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
import { stopsFor } from "./stopped-item";
import { startItems } from "./template";

/** A program without anything in it. */
export const BLANK_DRAFT: ProgramDraft = {
  title: "Home exercise program",
  goal: "",
  habitAfter: "",
  habitAt: "",
  diaryWeeks: 2,
  hiddenWarnings: [],
  items: [],
  topicIds: [],
};

export interface TemplateForDraft {
  /** A starter offers more than anybody should begin with; one's own template is meant as it is. */
  readonly isShared: boolean;
  readonly title: string;
  readonly goal: string;
  readonly reviewWeeks: readonly [number, number];
  readonly items: readonly (ConflictExercise & {
    readonly exerciseId: string;
    readonly sideRule: SideRule;
    readonly dose: Dose;
    readonly note: string;
  })[];
  readonly topics: readonly { readonly id: string }[];
}

/**
 * A draft from a template. Of a starter four exercises are chosen that no rule stops for the patient, the rest is left for
 * the builder to offer. A one-sided exercise takes the patient's affected side when it is known; otherwise the side stays
 * open and publishing asks for it. The review falls on the template's earlier week from the patient's `today`.
 */
export function draftFromTemplate(
  template: TemplateForDraft,
  patient: ConflictPatient,
  newId: () => string,
): ProgramDraft {
  const chosen = new Set(startItems(template, stopsFor(patient)));
  const items = template.items
    .filter((_, index) => chosen.has(index))
    .map(
      (item): DraftItem => ({
        itemId: newId(),
        exerciseId: item.exerciseId,
        dose: doseForSide(item.dose, item.sideRule, patient.affectedSide),
        note: item.note,
      }),
    );
  return {
    ...BLANK_DRAFT,
    title: template.title,
    goal: template.goal,
    reviewOn: addDays(patient.today, template.reviewWeeks[0] * 7),
    items,
    topicIds: template.topics.map((topic) => topic.id),
  };
}
