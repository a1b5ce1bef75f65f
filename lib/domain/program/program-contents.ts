import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/exercise/exercise";
import type { WarningSign } from "@/lib/domain/warning/warning-sign";
import type { ProgramDocument } from "./program-document";
import type { DraftPhase, DraftPhaseDose, ProgramDraft } from "./program-draft";

export interface ContentsItem {
  readonly itemId: string;
  /** Slug of the exercise. */
  readonly exercise: string;
  readonly name: string;
  readonly sideRule: SideRule;
  readonly dose: Dose;
  readonly phaseDoses?: readonly DraftPhaseDose[];
  readonly note: string;
}

/** Something on the sheet that is there or is not, by a lasting key. */
export interface ContentsLine {
  readonly key: string;
  readonly title: string;
  /** What it says; absent where that is not known, and then not compared. */
  readonly text?: string;
}

/** What two states of a program are compared by; a published document and a draft both come to it. */
export interface ProgramContents {
  readonly patientLabel: string;
  readonly title: string;
  readonly goal: string;
  readonly habitAfter: string;
  readonly habitAt: string;
  readonly reviewOn?: string;
  readonly diaryWeeks: number;
  /** Week blocks in order, and the day the first one starts. */
  readonly phases?: readonly DraftPhase[];
  readonly startsOn?: string;
  readonly items: readonly ContentsItem[];
  readonly topics: readonly ContentsLine[];
  /** Level 3 signs that print. */
  readonly warnings: readonly ContentsLine[];
}

const TELL_YOUR_CLINICIAN = 3;

/** The contents of a published version. */
export function contentsOfDocument(document: ProgramDocument): ProgramContents {
  const { id: _, ...program } = document.program;
  return {
    ...program,
    patientLabel: document.patientLabel,
    ...(document.phases && { phases: document.phases }),
    items: document.items.map(({ itemId, exercise, dose, phaseDoses, note }) => ({
      itemId,
      exercise: exercise.slug,
      name: exercise.name,
      sideRule: exercise.sideRule,
      dose,
      ...(phaseDoses && { phaseDoses }),
      note,
    })),
    topics: document.advice.map(({ slug, title, points }) => ({ key: slug, title, text: points.join(" ") })),
    warnings: document.warningCard.groups
      .filter((group) => group.level === TELL_YOUR_CLINICIAN)
      .flatMap((group) => group.signs.map(({ code, text }) => ({ key: code, title: text }))),
  };
}

/** What a draft needs besides itself to be compared. */
export interface DraftNames {
  readonly patientLabel: string;
  readonly exercises: ReadonlyMap<
    string,
    { readonly slug: string; readonly name: string; readonly sideRule: SideRule }
  >;
  readonly topics: ReadonlyMap<string, { readonly slug: string; readonly title: string }>;
  /** Level 3 signs, hidden or not. */
  readonly warnings: readonly Pick<WarningSign, "code" | "text">[];
}

/** The contents of a draft; what the library does not hold any more keeps its place under a plain name. */
export function contentsOfDraft(draft: ProgramDraft, names: DraftNames): ProgramContents {
  const { items, topicIds, topicWordings = [], hiddenWarnings, ...program } = draft;
  return {
    ...program,
    patientLabel: names.patientLabel,
    items: items.map(({ itemId, exerciseId, dose, phaseDoses, note }) => {
      const exercise = names.exercises.get(exerciseId);
      return {
        itemId,
        exercise: exercise?.slug ?? exerciseId,
        name: exercise?.name ?? "An exercise that is gone",
        sideRule: exercise?.sideRule ?? "both",
        dose,
        ...(phaseDoses && { phaseDoses }),
        note,
      };
    }),
    topics: topicIds.map((id) => {
      const topic = names.topics.get(id);
      const own = topicWordings.find((wording) => wording.topicId === id);
      return {
        key: topic?.slug ?? id,
        title: own?.title ?? topic?.title ?? "A topic that is gone",
        ...(own && { text: own.points.join(" ") }),
      };
    }),
    warnings: names.warnings
      .filter(({ code }) => !hiddenWarnings.includes(code))
      .map(({ code, text }) => ({ key: code, title: text })),
  };
}
