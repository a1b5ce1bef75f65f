import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/exercise/exercise";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
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
  readonly items: readonly {
    readonly exerciseId: string;
    readonly purpose: string;
    readonly startPosition: string;
    readonly sideRule: SideRule;
    readonly dose: Dose;
    readonly note: string;
  }[];
  readonly topics: readonly { readonly id: string }[];
}

/**
 * A draft from a template. Of a starter four exercises are chosen, the rest is left for the builder to offer. A one-sided exercise takes
 * the patient's affected side when it is known; otherwise the side stays open and publishing asks for it.
 * `today` is the clinic's local date; the review falls on the template's earlier week.
 */
export function draftFromTemplate(
  template: TemplateForDraft,
  options: { today: string; affectedSide: AffectedSide; newId: () => string },
): ProgramDraft {
  const chosen = new Set(startItems(template));
  const items = template.items
    .filter((_, index) => chosen.has(index))
    .map(
      (item): DraftItem => ({
        itemId: options.newId(),
        exerciseId: item.exerciseId,
        dose: doseForSide(item.dose, item.sideRule, options.affectedSide),
        note: item.note,
      }),
    );
  return {
    ...BLANK_DRAFT,
    title: template.title,
    goal: template.goal,
    reviewOn: addDays(options.today, template.reviewWeeks[0] * 7),
    items,
    topicIds: template.topics.map((topic) => topic.id),
  };
}

/** The dose with the patient's side filled in where the exercise needs one. */
export function doseForSide(dose: Dose, sideRule: SideRule, affectedSide: AffectedSide): Dose {
  if (sideRule !== "one-side" || dose.side !== undefined) return dose;
  if (affectedSide === "left") return { ...dose, side: "left-only" };
  if (affectedSide === "right") return { ...dose, side: "right-only" };
  return dose;
}

/** The date some days after a local date, `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
