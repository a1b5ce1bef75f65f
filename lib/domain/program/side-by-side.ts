import type { Mark } from "@/lib/domain/translation/mark";
import type { DocumentWarningCard } from "@/lib/domain/warning/document-warning-card";
import { inPatientsWords, type PatientsWords } from "./in-patients-words";
import type { DocumentItem, ProgramDocument } from "./program-document";

/** One part of a document in both languages, for staff: line beside line. */
export interface PartInBoth {
  /** Unique in its document. */
  readonly key: string;
  /** "Bridge", "Note at Bridge", "Warning card". */
  readonly label: string;
  readonly english: readonly string[];
  /** As the patient reads it; the English where nothing else is there. */
  readonly own: readonly string[];
  readonly mark: Mark;
}

/** Every part of a document that a patient reads and that was written by somebody, in both languages, in its order. */
export function sideBySide(document: ProgramDocument): PartInBoth[] {
  const read = inPatientsWords(document);
  const { marks } = read;
  const { program } = read.document;
  const own = (key: keyof typeof marks.program, label: string) =>
    part(key, label, [document.program[key]], [program[key]], marks.program[key]);
  return [
    ...own("title", "Title"),
    ...own("goal", "Goal"),
    ...own("habitAfter", "After"),
    ...own("habitAt", "At"),
    ...part("withAdult", "With an adult", [document.withAdult], [read.document.withAdult], marks.withAdult),
    ...part("warmUp", "Warm-up", [document.warmUp?.text], [read.document.warmUp?.text], marks.warmUp),
    ...document.items.flatMap((item, index) => partsOfItem(item, read.document.items[index] ?? item, read)),
    ...part(
      "warning",
      "Warning card",
      cardLines(document.warningCard),
      cardLines(read.draftCard ?? read.document.warningCard),
      marks.warning,
    ),
    ...document.advice.flatMap(({ slug, title, points }, index) => {
      const topic = read.document.advice[index];
      const lines = topic ? [topic.title, ...topic.points] : [];
      return part(`advice ${slug}`, title, [title, ...points], lines, marks.advice[slug]);
    }),
  ];
}

/** The parts that a patient would read in English, or in words that nobody has reviewed. */
export function partsOfKind(parts: readonly PartInBoth[], kind: Mark["kind"]): PartInBoth[] {
  return parts.filter(({ mark }) => mark.kind === kind);
}

/**
 * Why a document in another language is not published yet: nobody publishes without having seen what of it the patient
 * cannot read. `seen` are the keys of the parts that were shown.
 */
export function unseenEnglish(document: ProgramDocument, seen: readonly string[]): string | undefined {
  if (!document.translation) return undefined;
  const parts = partsOfKind(sideBySide(document), "english");
  if (parts.every(({ key }) => seen.includes(key))) return undefined;
  return seen.length === 0
    ? "Open the list of what stays English first, then publish."
    : "What stays English has changed since. Look at the list again, then publish.";
}

type Lines = readonly (string | undefined)[];

function part(key: string, label: string, english: Lines, own: Lines, mark: Mark | undefined): PartInBoth[] {
  const said = (lines: Lines) => lines.flatMap((line) => (line?.trim() ? [line] : []));
  if (said(english).length === 0 || !mark) return [];
  return [{ key, label, english: said(english), own: said(own), mark }];
}

function partsOfItem(item: DocumentItem, own: DocumentItem, { marks }: PatientsWords): PartInBoth[] {
  const { itemId } = item;
  const { name } = item.exercise;
  return [
    ...part(itemId, name, exerciseLines(item), exerciseLines(own), marks.items[itemId]),
    ...part(`caution ${itemId}`, `Line at ${name}`, [item.caution], [own.caution], marks.cautions[itemId]),
    ...part(`note ${itemId}`, `Note at ${name}`, [item.note], [own.note], marks.notes[itemId]),
  ];
}

function exerciseLines({ exercise }: DocumentItem): string[] {
  const { plainName, steps, feel, mistake, stopIf } = exercise;
  return [plainName, ...steps, feel, mistake, stopIf];
}

function cardLines({ groups, notSure }: DocumentWarningCard): string[] {
  return [
    ...groups.flatMap(({ heading, signs, closing }) => [
      heading,
      ...signs.map(({ text }) => text),
      ...closing,
    ]),
    notSure,
  ];
}
