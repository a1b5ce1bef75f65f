import type { ConflictExercise, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { addDays } from "@/lib/domain/dates/local-date";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { doseForSide } from "@/lib/domain/dose/dose-side";
import type {
  DraftItem,
  DraftPhase,
  DraftPhaseDose,
  ProgramDraft,
  TopicWording,
} from "@/lib/domain/program/program-draft";
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
    readonly phaseDoses?: readonly DraftPhaseDose[];
    readonly note: string;
  })[];
  readonly phases?: readonly DraftPhase[];
  readonly topics: readonly { readonly id: string; readonly wording?: TopicWording }[];
}

/**
 * A draft from a template. Of a starter four exercises are chosen that no rule stops for the patient, the rest is left for
 * the builder to offer. A one-sided exercise takes the patient's affected side when it is known; otherwise the side stays
 * open and publishing asks for it. The review falls on the template's earlier week from the patient's `today`. `chosen`:
 * exercises that were ticked in the place of those.
 */
export function draftFromTemplate(
  template: TemplateForDraft,
  patient: ConflictPatient,
  newId: () => string,
  chosen?: ReadonlySet<string>,
): ProgramDraft {
  const proposed = new Set(startItems(template, stopsFor(patient)));
  const items = template.items
    .filter(({ exerciseId }, index) => (chosen ? chosen.has(exerciseId) : proposed.has(index)))
    .map(
      (item): DraftItem => ({
        itemId: newId(),
        exerciseId: item.exerciseId,
        dose: doseForSide(item.dose, item.sideRule, patient.affectedSide),
        ...(item.phaseDoses && { phaseDoses: item.phaseDoses.map((own) => sided(own, item, patient)) }),
        note: item.note,
      }),
    );
  const topicWordings = template.topics.flatMap(({ wording }) => wording ?? []);
  return {
    ...BLANK_DRAFT,
    title: template.title,
    goal: template.goal,
    reviewOn: addDays(patient.today, template.reviewWeeks[0] * 7),
    items,
    topicIds: template.topics.map((topic) => topic.id),
    ...(topicWordings.length > 0 && { topicWordings }),
    // The ids of week blocks are the program's own: they are unique within it.
    ...(template.phases && { phases: template.phases, startsOn: patient.today }),
  };
}

function sided(
  own: DraftPhaseDose,
  { sideRule }: { readonly sideRule: SideRule },
  { affectedSide }: ConflictPatient,
): DraftPhaseDose {
  return own.dose ? { ...own, dose: doseForSide(own.dose, sideRule, affectedSide) } : own;
}

/** A template as the builder edits it: nobody's program yet, so without dates and sides. */
export function templateDraft(
  template: Omit<TemplateForDraft, "items"> & {
    readonly items: readonly DraftItem[];
  },
): ProgramDraft {
  const { title, goal, items, topics, phases } = template;
  const topicWordings = topics.flatMap(({ wording }) => wording ?? []);
  return {
    ...BLANK_DRAFT,
    title,
    goal,
    items: items.map(({ itemId, exerciseId, dose, phaseDoses, note }) => ({
      ...{ itemId, exerciseId, dose, note },
      ...(phaseDoses && { phaseDoses }),
    })),
    topicIds: topics.map((topic) => topic.id),
    ...(topicWordings.length > 0 && { topicWordings }),
    ...(phases && { phases }),
  };
}
