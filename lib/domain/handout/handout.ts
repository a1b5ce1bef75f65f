import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { AppError } from "@/lib/domain/errors/errors";
import type { HandoutInk, HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { DocumentAdvice, PainGuide, ProgramDocument } from "@/lib/domain/program/program-document";
import { PAIN_ACTIONS, PAIN_QUESTION, TEACH_BACK } from "@/lib/domain/program/said-to-all";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { isPrintable } from "./drawable-text";
import { buildHandoutDiary } from "./handout-diary";
import { buildHandoutExercise } from "./handout-exercise";
import { buildLink, buildMasthead } from "./handout-masthead";
import type { HandoutLink, HandoutModel, HandoutTopic, PainBand } from "./handout-model";
import { buildHandoutWarning } from "./handout-warning";
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
}

/** The words of the sheet are English whatever the clinic's language, so only its variant is taken over. */
const FALLBACK_LANGUAGE = "en-GB";
const WORST_PAIN = 10;
const MARKS = { new: "New", changed: "Changed" } as const;

/**
 * Decides the sheet: content, order and every word on it. Pure; `renderHandout` only sets it in type.
 * @throws AppError("invalid-state") when the warning card or one of its contacts is missing: nothing may print then
 */
export function buildHandout(document: ProgramDocument, options: HandoutOptions): HandoutModel {
  assertContacts(document);
  const language = printLanguage(document.clinic.language);
  const { clinic } = document;
  const masthead = buildMasthead(document, language);
  const foot = textFoot(document);
  const exercises = buildExercises(document, options);
  const link = options.shareUrl === undefined ? undefined : linkOf(options.shareUrl, options.shortCode);
  return {
    layout: options.layout ?? clinic.layout ?? "standard",
    ink: options.ink ?? clinic.ink ?? "colour",
    paperSize: options.paperSize ?? clinic.paperSize,
    language,
    documentTitle: `${masthead.heading}, ${masthead.clinic}`,
    author: masthead.clinic,
    masthead,
    ...(link && { link }),
    exercises,
    teachBack: TEACH_BACK,
    painGuide: { heading: PAIN_QUESTION, bands: painBands(document.clinic.painGuide) },
    warning: buildHandoutWarning(document.warningCard, language),
    advice: { heading: "What else helps", topics: document.advice.flatMap(buildTopic) },
    diary: buildHandoutDiary(document.program, exercises, language),
    textFoot: foot,
    colophon: [
      ...foot,
      ...buildColophon(link !== undefined, dateInWords(options.printedOn, language)),
      ...(options.hasLostLetters ? [lostLetters(link !== undefined)] : []),
    ],
    numbers: [clinic.emergencyNumber, clinic.urgentLine, clinic.phone].map((number) =>
      safeLine(number, TEXT_CAPS.contact),
    ),
    footer: buildFooter(document, masthead.clinic, language),
    frontFooter: buildFooter(document, "", language),
  };
}

function buildExercises(document: ProgramDocument, { printLadders }: HandoutOptions) {
  const { clinic, items, phases, sincePrevious } = document;
  const marks = new Map(sincePrevious?.items.map(({ itemId, kind }) => [itemId, MARKS[kind]]));
  const choice = {
    ...(clinic.figureStyle && { style: clinic.figureStyle }),
    ...(phases && { phases }),
    ...(printLadders && { printLadders }),
  };
  return items.map((item, index) => {
    const mark = marks.get(item.itemId);
    return buildHandoutExercise(item, index, { ...choice, ...(mark && { mark }) });
  });
}

function assertContacts({ clinic }: ProgramDocument): void {
  for (const contact of [clinic.phone, clinic.emergencyNumber, clinic.urgentLine]) {
    if (safeLine(contact, TEXT_CAPS.contact) === "") {
      throw new AppError("invalid-state", "the clinic's phone, emergency number or urgent line is empty");
    }
  }
}

function linkOf(url: string, short: HandoutOptions["shortCode"]): HandoutLink {
  const link = buildLink(url);
  if (!link) throw new AppError("invalid-state", "the share link is not a web address");
  return short ? { ...link, typed: `Or go to ${short.address} and type ${short.code}` } : link;
}

function buildTopic(topic: DocumentAdvice): HandoutTopic[] {
  const points = topic.points
    .map((point) => safeLine(point, TEXT_CAPS.sentence))
    .filter((point) => point !== "");
  return points.length > 0 ? [{ title: safeLine(topic.title, TEXT_CAPS.name), points }] : [];
}

function painBands({ carryOnMax, easeBackMax }: PainGuide): PainBand[] {
  const ends = [carryOnMax, easeBackMax, WORST_PAIN];
  return PAIN_ACTIONS.map((said, index) => ({
    from: index === 0 ? 0 : (ends[index - 1] ?? 0) + 1,
    to: ends[index] ?? WORST_PAIN,
    ...said,
  })).filter((band) => band.from <= band.to);
}

function buildColophon(hasLink: boolean, printedOn: string): string[] {
  return [
    hasLink
      ? "Your web page has every word of this sheet, in any size, and each step in full."
      : "Ask us for this sheet as a web page, for a screen reader or large print.",
    `Printed ${printedOn}.`,
  ];
}

/** A patient's own print has no notice before it, as staff's has. */
function lostLetters(hasLink: boolean): string {
  return hasLink
    ? "[…] stands for letters that paper cannot show. Your web page shows them."
    : "[…] stands for letters that paper cannot show. Ask us for them.";
}

function buildFooter({ patientLabel, version }: ProgramDocument, clinic: string, language: string): string {
  const edition = version.number === 0 ? "Draft, not for use" : `Version ${version.number}`;
  const label = isPrintable(patientLabel) ? safeLine(patientLabel, TEXT_CAPS.footerPart) : "";
  const parts = [
    label,
    safeLine(clinic, TEXT_CAPS.footerPart),
    dateInWords(version.publishedOn, language),
    edition,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function printLanguage(language: string): string {
  return /^en(-[A-Za-z0-9]+)*$/.test(language) ? language : FALLBACK_LANGUAGE;
}
