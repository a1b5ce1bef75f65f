import type { TranslatedCard } from "@/lib/domain/translation/document-translation";
import { IN_ENGLISH, IN_THE_LANGUAGE, type Mark, markOf } from "@/lib/domain/translation/mark";
import { ownValue } from "@/lib/domain/translation/own-value";
import { TOLD_FIELDS, type ToldField } from "@/lib/domain/translation/told-words";
import type { DocumentWarningCard, DocumentWarningGroup } from "@/lib/domain/warning/document-warning-card";
import type { DocumentAdvice, DocumentItem, ProgramDocument } from "./program-document";

/** What each part of a document is to be marked with. Parts that are empty, and so not printed, have no mark to show. */
export interface PatientMarks {
  /** By item id: the words of its exercise. */
  readonly items: Readonly<Record<string, Mark>>;
  /** By item id: the therapist's note. */
  readonly notes: Readonly<Record<string, Mark>>;
  /** By item id: the line that this patient needs at the exercise. */
  readonly cautions: Readonly<Record<string, Mark>>;
  /** By slug of the topic. */
  readonly advice: Readonly<Record<string, Mark>>;
  readonly program: Readonly<Record<ToldField, Mark>>;
  readonly withAdult: Mark;
  readonly warmUp: Mark;
  readonly warning: Mark;
}

/** A document as its patient reads it. */
export interface PatientsWords {
  /** Its fields in the patient's language wherever a translation may stand. */
  readonly document: ProgramDocument;
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly marks: PatientMarks;
  /**
   * The card in words that nobody has reviewed: it stands after the card of `document`, which is then English and whole,
   * and each of its groups says that it is a draft, in both languages.
   */
  readonly draftCard?: DocumentWarningCard;
  /** The English headings of the emergency lists, to stand beside those of a card in the language alone. */
  readonly emergencyHeadings: readonly string[];
}

/**
 * What a patient reads of a document. A document without a translation comes back as it is. Pure: what may be given out at
 * all was decided when it was frozen.
 */
export function inPatientsWords(document: ProgramDocument): PatientsWords {
  const { translation } = document;
  const marks = marksOf(document);
  if (!translation) return { document, language: "en", direction: "ltr", marks, emergencyHeadings: [] };
  const { warningCard } = document;
  const card = translation.warning && cardIn(warningCard, translation.warning);
  const isDraft = marks.warning.kind === "draft";
  return {
    document: {
      ...document,
      program: programIn(document),
      ...(document.withAdult !== undefined && {
        withAdult: translation.lines?.withAdult?.text ?? document.withAdult,
      }),
      ...(document.warmUp && {
        warmUp: { ...document.warmUp, text: translation.lines?.warmUp?.text ?? document.warmUp.text },
      }),
      ...(document.sincePrevious && { sincePrevious: sincePreviousIn(document, document.sincePrevious) }),
      items: document.items.map((item) => itemIn(document, item)),
      advice: document.advice.map((topic) => topicIn(document, topic)),
      warningCard: card && !isDraft ? card : warningCard,
    },
    language: translation.language,
    direction: translation.direction,
    marks,
    ...(card && isDraft && { draftCard: card }),
    emergencyHeadings: card && !isDraft ? headingsOf(warningCard) : [],
  };
}

type Sources = Pick<ProgramDocument, "translation" | "program">;

function programIn({ program, translation }: Sources): ProgramDocument["program"] {
  const own = translation?.own;
  const words = TOLD_FIELDS.flatMap((field) => (own?.[field] ? [[field, own[field]]] : []));
  return { ...program, ...Object.fromEntries(words) };
}

function sincePreviousIn(
  { translation }: Sources,
  since: NonNullable<ProgramDocument["sincePrevious"]>,
): NonNullable<ProgramDocument["sincePrevious"]> {
  return { ...since, stopped: since.stopped.map((name) => ownValue(translation?.stopped, name) ?? name) };
}

function itemIn({ translation }: Sources, item: DocumentItem): DocumentItem {
  const words = ownValue(translation?.items, item.itemId);
  const note = ownValue(translation?.own?.notes, item.itemId) || item.note;
  if (!words) return { ...item, note };
  const { shortSteps: _, ladder, ...exercise } = item.exercise;
  const { plainName, steps, shortSteps, feel, mistake, stopIf } = words;
  return {
    ...item,
    exercise: {
      ...exercise,
      ...{ plainName, steps, feel, mistake, stopIf },
      ...(shortSteps && { shortSteps }),
      ...(ladder && { ladder: { ...ladder, ...ladderIn(ladder, words.ladder) } }),
    },
    ...(item.caution !== undefined && { caution: words.caution?.text ?? item.caution }),
    note,
  };
}

type Ladder = NonNullable<DocumentItem["exercise"]["ladder"]>;

/** A neighbour that the document does not name is not named by its translation either. */
function ladderIn(ladder: Ladder, words: Ladder = {}): Ladder {
  return Object.fromEntries(Object.entries(words).filter(([key]) => Object.hasOwn(ladder, key)));
}

function topicIn({ translation }: Sources, topic: DocumentAdvice): DocumentAdvice {
  const words = ownValue(translation?.advice, topic.slug);
  return words ? { ...topic, title: words.title, points: words.points } : topic;
}

/** The card in the language: level and place of each group are those of the English one. */
function cardIn(card: DocumentWarningCard, { groups, notSure }: TranslatedCard): DocumentWarningCard {
  return {
    ...card,
    groups: card.groups.map((group, index): DocumentWarningGroup => ({ ...group, ...groups[index] })),
    notSure,
  };
}

function headingsOf({ groups }: DocumentWarningCard): string[] {
  return groups.flatMap(({ level, heading }) => (level === 1 ? [heading] : []));
}

function marksOf(document: ProgramDocument): PatientMarks {
  const { items, advice, program, translation } = document;
  if (!translation) return untranslatedMarks(document);
  const { own, lines } = translation;
  const typed = (english: string, words: string | undefined) =>
    english.trim() === "" || words ? IN_THE_LANGUAGE : IN_ENGLISH;
  return {
    items: byId(items, ({ itemId }) => markOf(ownValue(translation.items, itemId))),
    notes: byId(items, ({ itemId, note }) => typed(note, ownValue(own?.notes, itemId))),
    cautions: byId(items, ({ itemId, caution }) =>
      caution === undefined ? IN_THE_LANGUAGE : markOf(ownValue(translation.items, itemId)?.caution),
    ),
    advice: Object.fromEntries(advice.map(({ slug }) => [slug, markOf(ownValue(translation.advice, slug))])),
    program: ofFields((field) => typed(program[field], own?.[field])),
    withAdult: document.withAdult === undefined ? IN_THE_LANGUAGE : markOf(lines?.withAdult),
    warmUp: document.warmUp === undefined ? IN_THE_LANGUAGE : markOf(lines?.warmUp),
    warning: markOf(translation.warning),
  };
}

/** The document is English, and so is its reader: nothing is out of the ordinary. */
function untranslatedMarks({ items, advice }: ProgramDocument): PatientMarks {
  const plain = byId(items, () => IN_THE_LANGUAGE);
  return {
    ...{ items: plain, notes: plain, cautions: plain },
    advice: Object.fromEntries(advice.map(({ slug }) => [slug, IN_THE_LANGUAGE])),
    program: ofFields(() => IN_THE_LANGUAGE),
    ...{ withAdult: IN_THE_LANGUAGE, warmUp: IN_THE_LANGUAGE, warning: IN_THE_LANGUAGE },
  };
}

function byId(items: readonly DocumentItem[], mark: (item: DocumentItem) => Mark): Record<string, Mark> {
  return Object.fromEntries(items.map((item) => [item.itemId, mark(item)]));
}

function ofFields(mark: (field: ToldField) => Mark): Record<ToldField, Mark> {
  const [title, goal, habitAfter, habitAt] = [
    mark("title"),
    mark("goal"),
    mark("habitAfter"),
    mark("habitAt"),
  ];
  return { title, goal, habitAfter, habitAt };
}
