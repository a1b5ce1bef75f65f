import { fitTopic, type LibraryTopic, topicStop } from "@/lib/domain/advice/fit-topic";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { Reader } from "@/lib/domain/reader/circumstance";
import { printablePoints } from "@/lib/domain/text/placeholders";
import type { WarningSign } from "@/lib/domain/warning/warning-sign";
import type { ProgramDocument } from "./program-document";
import type { DraftPhase, DraftPhaseDose, ProgramDraft, TopicWording } from "./program-draft";

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
  readonly topics: ReadonlyMap<string, LibraryTopic>;
  /** Who will read it: what must not be given to this patient is not among the contents. */
  readonly reader?: Reader;
  /** Level 3 signs of a program with these items, hidden or not. */
  readonly warningsOf: (items: ProgramDraft["items"]) => readonly Pick<WarningSign, "code" | "text">[];
}

function draftTopic(
  id: string,
  { topics, reader }: DraftNames,
  own: TopicWording | undefined,
): ContentsLine[] {
  const topic = topics.get(id);
  if (!topic) return [{ key: id, title: own?.title ?? "A topic that is gone" }];
  const { slug } = topic;
  if (!reader) {
    return [{ key: slug, title: own?.title ?? topic.title, ...(own && { text: own.points.join(" ") }) }];
  }
  if (topicStop(slug, reader) !== undefined) return [];
  const { title, points, wordedFor } = fitTopic(topic, reader, own);
  const isPlain = !own && wordedFor.length === 0;
  return [{ key: slug, title, ...(!isPlain && { text: printablePoints(points).join(" ") }) }];
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
    topics: topicIds.flatMap((id) => {
      const own = topicWordings.find((wording) => wording.topicId === id);
      return draftTopic(id, names, own);
    }),
    warnings: names
      .warningsOf(items)
      .filter(({ code }) => !hiddenWarnings.includes(code))
      .map(({ code, text }) => ({ key: code, title: text })),
  };
}
