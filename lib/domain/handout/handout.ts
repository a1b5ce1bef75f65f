import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { AppError } from "@/lib/domain/errors/errors";
import type { HandoutInk, HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { DocumentAdvice, PainGuide, ProgramDocument } from "@/lib/domain/program/program-document";
import { painActions, teachBack } from "@/lib/domain/program/said-to-all";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import { isPrintable } from "./drawable-text";
import { buildHandoutDiary } from "./handout-diary";
import { buildHandoutExercise } from "./handout-exercise";
import { buildLink, buildMasthead } from "./handout-masthead";
import type { HandoutLink, HandoutModel, HandoutTopic, PainBand } from "./handout-model";
import { buildHandoutWarning } from "./handout-warning";
import { settingWords } from "./setting-words";
import { partMark, readForSheet, type SheetReading, type SheetWords } from "./sheet-reading";
import { textFoot } from "./text-foot";

export interface HandoutOptions {
  /** Absent: the clinic's own, or standard. */
  readonly layout?: HandoutLayout;
  /** Absent: the clinic's own, or colour. */
  readonly ink?: HandoutInk;
  /** Absent: the clinic's paper. */
  readonly paperSize?: PaperSize;
  /** The patient's link. Absent: no code and no link on the sheet. */
  readonly shareUrl?: string;
  /** Where to type the short code, and the code itself (handout rule 15). */
  readonly shortCode?: { readonly address: string; readonly code: string };
  /** Prints the easier and the harder exercise below each one. */
  readonly printLadders?: boolean;
  /** Whether letters stand as a mark, since paper cannot show them: the sheet then says what the mark means. */
  readonly hasLostLetters?: boolean;
  /** Clinic-local date `YYYY-MM-DD`. */
  readonly printedOn: string;
  /** Of the document's translation, which prints with them alone. Absent: the sheet is English. */
  readonly words?: SheetWords;
}

const WORST_PAIN = 10;

/**
 * Decides the sheet: content, order and every word on it. Pure; `renderHandout` only sets it in type.
 * @throws AppError("invalid-state") when the warning card or one of its contacts is missing: nothing may print then
 */
export function buildHandout(source: ProgramDocument, options: HandoutOptions): HandoutModel {
  assertContacts(source);
  const reading = readForSheet(source, options.words);
  const { words, document, dates } = reading;
  const { clinic } = document;
  const masthead = buildMasthead(reading);
  const foot = textFoot(reading);
  const exercises = buildExercises(reading, options);
  const link =
    options.shareUrl === undefined ? undefined : linkOf(words, options.shareUrl, options.shortCode);
  return {
    layout: options.layout ?? clinic.layout ?? "standard",
    ink: options.ink ?? clinic.ink ?? "colour",
    paperSize: options.paperSize ?? clinic.paperSize,
    language: reading.language,
    words: settingWords(words),
    documentTitle: `${masthead.heading}, ${masthead.clinic}`,
    author: masthead.clinic,
    masthead,
    ...(link && { link }),
    exercises,
    teachBack: teachBack(words),
    painGuide: {
      heading: say(words, words.sheet.painQuestion),
      bands: painBands(words, document.clinic.painGuide),
    },
    warning: buildHandoutWarning(reading),
    advice: {
      heading: say(words, words.sheet.advice),
      topics: document.advice.flatMap((topic) => buildTopic(reading, topic)),
    },
    diary: buildHandoutDiary(reading, exercises),
    textFoot: foot,
    colophon: [
      ...foot,
      ...buildColophon(words, link !== undefined, dateInWords(options.printedOn, dates)),
      ...(options.hasLostLetters ? [lostLetters(words, link !== undefined)] : []),
    ],
    numbers: [clinic.emergencyNumber, clinic.urgentLine, clinic.phone].map((number) =>
      safeLine(number, TEXT_CAPS.contact),
    ),
    footer: buildFooter(reading, masthead.clinic),
    frontFooter: buildFooter(reading, ""),
  };
}

function buildExercises(reading: SheetReading, { printLadders }: HandoutOptions) {
  const { words, document } = reading;
  const { clinic, items, phases, sincePrevious } = document;
  const { markNew, markChanged } = words.sheet;
  const marks = new Map(
    sincePrevious?.items.map(({ itemId, kind }) => [
      itemId,
      say(words, kind === "new" ? markNew : markChanged),
    ]),
  );
  const choice = {
    ...(clinic.figureStyle && { style: clinic.figureStyle }),
    ...(phases && { phases }),
    ...(printLadders && { printLadders }),
  };
  return items.map((item, index) => {
    const mark = marks.get(item.itemId);
    return buildHandoutExercise(reading, item, index, { ...choice, ...(mark && { mark }) });
  });
}

function assertContacts({ clinic }: ProgramDocument): void {
  for (const contact of [clinic.phone, clinic.emergencyNumber, clinic.urgentLine]) {
    if (safeLine(contact, TEXT_CAPS.contact) === "") {
      throw new AppError("invalid-state", "the clinic's phone, emergency number or urgent line is empty");
    }
  }
}

function linkOf(words: SheetWords, url: string, short: HandoutOptions["shortCode"]): HandoutLink {
  const link = buildLink(words, url);
  if (!link) throw new AppError("invalid-state", "the share link is not a web address");
  return short ? { ...link, typed: say(words, words.sheet.typed, short) } : link;
}

function buildTopic({ words, marks }: SheetReading, topic: DocumentAdvice): HandoutTopic[] {
  const points = topic.points
    .map((point) => safeLine(point, TEXT_CAPS.sentence))
    .filter((point) => point !== "");
  const mark = partMark(words, marks.advice[topic.slug]);
  return points.length > 0 ? [{ title: safeLine(topic.title, TEXT_CAPS.name), points, ...mark }] : [];
}

function painBands(words: SheetWords, { carryOnMax, easeBackMax }: PainGuide): PainBand[] {
  const ends = [carryOnMax, easeBackMax, WORST_PAIN];
  return painActions(words).flatMap((said, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    const to = ends[index] ?? WORST_PAIN;
    return from <= to ? [{ from, to, ...said }] : [];
  });
}

function buildColophon(words: SheetWords, hasLink: boolean, date: string): string[] {
  const { wholeOnPage, wholeFromUs, printed } = words.sheet;
  return [say(words, hasLink ? wholeOnPage : wholeFromUs), say(words, printed, { date })];
}

/** A patient's own print has no notice before it, as staff's has. */
function lostLetters(words: SheetWords, hasLink: boolean): string {
  const { lettersOnPage, lettersFromUs } = words.sheet;
  return say(words, hasLink ? lettersOnPage : lettersFromUs);
}

function buildFooter({ words, document, dates }: SheetReading, clinic: string): string {
  const { patientLabel, version } = document;
  const { footerDraft, footerEdition, footerTrial } = words.sheet;
  const { number, isTrial } = version;
  const unfinished = say(words, isTrial ? footerTrial : footerDraft);
  const edition = number === 0 ? unfinished : say(words, footerEdition, { number });
  const label = isPrintable(patientLabel) ? safeLine(patientLabel, TEXT_CAPS.footerPart) : "";
  const parts = [
    label,
    safeLine(clinic, TEXT_CAPS.footerPart),
    dateInWords(version.publishedOn, dates),
    edition,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
