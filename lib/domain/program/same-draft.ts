import type { Amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { TOLD_FIELDS, type ToldWord } from "@/lib/domain/translation/told-words";
import type { ProgramDraft } from "./program-draft";
import { keptTold } from "./told-words";

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Whether two drafts come to the same once saved: blanks and invisible characters, which saving cleans away, do not
 * count. A save whose answer got lost is known by it.
 */
export function isSameDraft(one: ProgramDraft, other: ProgramDraft): boolean {
  return one === other || JSON.stringify(asSaved(one)) === JSON.stringify(asSaved(other));
}

function asSaved(draft: ProgramDraft): unknown[] {
  return [
    ...[draft.title, draft.goal, draft.habitAfter, draft.habitAt].map((text) => safeLine(text, NO_LIMIT)),
    draft.reviewOn ?? null,
    draft.diaryWeeks,
    draft.hiddenWarnings.toSorted(),
    draft.topicIds,
    draft.adviceProposed ?? false,
    draft.startsOn ?? null,
    (draft.phases ?? []).map(({ phaseId, weeks }) => [phaseId, weeks]),
    (draft.topicWordings ?? [])
      .toSorted((one, other) => (one.topicId < other.topicId ? -1 : 1))
      .map(({ topicId, title, points, variant }) => [topicId, title, points, variant ?? null]),
    draft.items.map(({ itemId, exerciseId, dose, phaseDoses = [], note }) => [
      itemId,
      exerciseId,
      ...doseAsSaved(dose),
      phaseDoses
        .toSorted((one, other) => (one.phaseId < other.phaseId ? -1 : 1))
        .map((own) => [own.phaseId, own.dose ? doseAsSaved(own.dose) : null]),
      safeParagraphs(note, NO_LIMIT),
    ]),
    toldAsSaved(draft),
  ];
}

function toldAsSaved(draft: ProgramDraft): unknown {
  const told = keptTold(draft);
  if (!told) return null;
  const word = ({ english, text }: ToldWord, clean = safeLine) => [
    clean(english, NO_LIMIT),
    clean(text, NO_LIMIT),
  ];
  return [
    told.language,
    TOLD_FIELDS.map((field) => told[field] && word(told[field])),
    Object.entries(told.notes).map(([itemId, note]) => [itemId, word(note, safeParagraphs)]),
  ];
}

function doseAsSaved(dose: Dose): unknown[] {
  const amounts = [
    dose.repetitions,
    dose.hold,
    dose.rest,
    dose.timesPerDay,
    dose.daysPerWeek,
    dose.minutes,
  ].map(ends);
  const { tempo, weekdays } = dose;
  return [
    dose.sets ?? null,
    dose.side ?? null,
    safeLine(dose.load ?? "", NO_LIMIT),
    ...amounts,
    tempo ? [tempo.out, tempo.pause, tempo.back] : null,
    weekdays ?? null,
  ];
}

function ends(amount: Amount | undefined): unknown {
  return amount ? [amount.from, amount.to ?? amount.from] : null;
}
