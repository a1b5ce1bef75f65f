import { AppError } from "@/lib/domain/errors";
import type {
  DocumentAdvice,
  PainGuide,
  PaperSize,
  ProgramDocument,
} from "@/lib/domain/program/program-document";
import { dateInWords } from "@/lib/domain/text/date-words";
import { safeLine } from "@/lib/domain/text/safe-text";
import { TEXT_CAPS } from "@/lib/domain/text/text-caps";
import { buildHandoutDiary } from "./handout-diary";
import { buildHandoutExercise } from "./handout-exercise";
import type { HandoutInk, HandoutLayout } from "./handout-layout";
import { buildLink, buildMasthead } from "./handout-masthead";
import type { HandoutLink, HandoutModel, HandoutTopic, PainBand } from "./handout-model";
import { buildHandoutWarning } from "./handout-warning";

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

/**
 * Decides the sheet: content, order and every word on it. Pure; `renderHandout` only sets it in type.
 * @throws AppError("invalid-state") when the warning card or one of its contacts is missing: nothing may print then
 */
export function buildHandout(document: ProgramDocument, options: HandoutOptions): HandoutModel {
  assertContacts(document);
  const language = printLanguage(document.clinic.language);
  const { clinic } = document;
  const masthead = buildMasthead(document, language);
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
    teachBack: {
      lead: "Before I leave, I:",
      marks: ["showed each exercise", "know when to stop", "know when to get help"],
    },
    painGuide: { heading: "How much pain is OK?", bands: painBands(document.clinic.painGuide) },
    warning: buildHandoutWarning(document.warningCard, language),
    advice: { heading: "What else helps", topics: document.advice.flatMap(buildTopic) },
    diary: buildHandoutDiary(document.program, exercises, language),
    colophon: [
      ...buildColophon(link !== undefined, dateInWords(options.printedOn, language)),
      ...(options.hasLostLetters ? [lostLetters(link !== undefined)] : []),
    ],
    footer: buildFooter(document, masthead.clinic, language),
  };
}

function buildExercises({ clinic, items, phases }: ProgramDocument, { printLadders }: HandoutOptions) {
  const choice = {
    ...(clinic.figureStyle && { style: clinic.figureStyle }),
    ...(phases && { phases }),
    ...(printLadders && { printLadders }),
  };
  return items.map((item, index) => buildHandoutExercise(item, index, choice));
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
  const bands = [
    { from: 0, to: carryOnMax, action: "Carry on", detail: "This much is fine." },
    {
      from: carryOnMax + 1,
      to: easeBackMax,
      action: "Ease back",
      detail: "Do less. It should settle in 24 hours.",
    },
    {
      from: easeBackMax + 1,
      to: WORST_PAIN,
      action: "Stop that exercise",
      detail: "Call us if it stays this bad.",
    },
  ];
  return bands.filter((band) => band.from <= band.to);
}

function buildColophon(hasLink: boolean, printedOn: string): string[] {
  return [
    hasLink
      ? "Your web page holds every word of this sheet, for a screen reader or large print."
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
  const label = safeLine(patientLabel, TEXT_CAPS.footerPart);
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
