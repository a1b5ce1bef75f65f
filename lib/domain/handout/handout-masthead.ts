import { dateInWords } from "@/lib/domain/dates/date-words";
import { type Amount, upperEnd } from "@/lib/domain/dose/amount";
import { amountGiven } from "@/lib/domain/dose/dose-words";
import { minutesPerDay, sessionMinutes } from "@/lib/domain/dose/session-minutes";
import { linesBeforeFirst } from "@/lib/domain/program/before-first";
import { afterWhat, atWhat } from "@/lib/domain/program/habit";
import type { DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { buildQrPath } from "@/lib/domain/sharing/qr-path";
import { keepTogether } from "@/lib/domain/text/keep-together";
import { safeLine } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import { isPrintable } from "./drawable-text";
import type { HandoutLink, HandoutMasthead, WriteIn } from "./handout-model";
import { phasePlan } from "./handout-phases";

type SheetWords = Words<"dose" | "sheet">;

/** The top of the first page: who it is for, how long it takes, what it is for and when it will happen. */
export function buildMasthead(
  words: SheetWords,
  document: ProgramDocument,
  language: string,
): HandoutMasthead {
  const { clinic, program } = document;
  const { call, provenance, goal: goalLabel, plan: planLabel, habitQuestion } = words.sheet;
  const goal = safeLine(program.goal, TEXT_CAPS.goal);
  const before = safeLine(linesBeforeFirst(document).join(" "), TEXT_CAPS.sentence);
  const { session, plan } = phasePlan(words, document, language, (items) =>
    sessionInWords(words, items, document.warmUp?.minutes),
  );
  const contacts = joined([clinic.email ?? "", (clinic.website ?? "").replace(/^https:\/\/|\/$/g, "")]);
  return {
    clinic: safeLine(clinic.name, TEXT_CAPS.clinic),
    ...(clinic.logo && { logo: clinic.logo }),
    contact: joined([clinic.name, document.version.therapistName, clinic.phone]),
    therapist: safeLine(document.version.therapistName, TEXT_CAPS.contact),
    call: say(words, call, { phone: keepTogether(safeLine(clinic.phone, TEXT_CAPS.contact)) }),
    edition: edition(words, document, language),
    ...(contacts !== "" && { contacts }),
    provenance: say(words, provenance),
    heading: headingFor(words, document.patientLabel),
    ...(session && { session }),
    ...(before !== "" && { before }),
    ...(goal && { goal: { label: say(words, goalLabel), text: goal } }),
    ...(plan && { plan: { label: say(words, planLabel), text: plan } }),
    habit: { question: say(words, habitQuestion), parts: buildHabit(words, program) },
  };
}

/** A name that paper cannot show is left out: a mark in its place would be somebody else's. */
function headingFor(words: SheetWords, label: string): string {
  const { heading, headingFor, headingForYou } = words.sheet;
  if (!isPrintable(label)) return say(words, heading);
  const name = safeLine(label, TEXT_CAPS.label);
  return name === "" ? say(words, headingForYou) : say(words, headingFor, { name });
}

/** Words with which a time or a place starts by itself. */
const OWN_TIME = /^(before|when|while|during|at|in|on|with|once|as|between|every|each|right|straight)\b/i;
const OWN_PLACE =
  /^(in|on|by|with|beside|near|next|before|after|during|when|while|outside|inside|upstairs|downstairs|between|around)\b/i;

/** "After breakfast, at home." What is not decided yet is a line to write on. */
function buildHabit(words: SheetWords, { habitAfter, habitAt }: ProgramDocument["program"]): WriteIn[] {
  const { habitAfter: leadAfter, habitAt: leadAt, habitTime, habitPlace } = words.sheet;
  const after = bare(habitAfter, afterWhat);
  const at = bare(habitAt, atWhat);
  const hasOwnTime = OWN_TIME.test(after);
  const time = hasOwnTime ? `${after.charAt(0).toUpperCase()}${after.slice(1)}` : after;
  return [
    { lead: hasOwnTime ? "" : say(words, leadAfter), text: time && say(words, habitTime, { time }) },
    { lead: OWN_PLACE.test(at) ? "" : say(words, leadAt), text: at && say(words, habitPlace, { place: at }) },
  ];
}

function bare(text: string, what: (habit: string) => string): string {
  return what(safeLine(text, TEXT_CAPS.habit)).replace(/(?<![\s.,;])[\s.,;]+$/, "");
}

function edition(words: SheetWords, { version }: ProgramDocument, language: string): string {
  const date = dateInWords(version.publishedOn, language);
  const { edition, editionDraft } = words.sheet;
  return version.number === 0
    ? say(words, editionDraft, { date })
    : say(words, edition, { number: version.number, date });
}

/** "About 12 minutes, once a day"; when the exercises differ in how often, the minutes of the whole day. */
function sessionInWords(words: SheetWords, items: readonly DocumentItem[], warmUpMinutes = 0): string {
  const [first] = items;
  if (!first) return "";
  const timed = items.map((item) => ({ dose: item.dose, sideRule: item.exercise.sideRule }));
  const often = first.dose.timesPerDay;
  const isSame = items.every((item) => isEqual(item.dose.timesPerDay, often));
  if (!isSame) return say(words, words.sheet.sessionInAll, { count: minutesPerDay(timed, warmUpMinutes) });
  return sessionTimesADay(words, sessionMinutes(timed, warmUpMinutes), often);
}

/** The link part; refuses anything but a web address, which is all that a sheet may ever link to. */
export function buildLink(words: SheetWords, url: string): HandoutLink | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !["https:", "http:"].includes(parsed.protocol)) return undefined;
  return {
    url: parsed.href,
    qr: buildQrPath(parsed.href),
    text: say(words, words.sheet.scan),
  };
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => safeLine(part, TEXT_CAPS.contact))
    .filter((part) => part !== "")
    .join(" · ");
}

function sessionTimesADay(words: SheetWords, count: number, often: Amount): string {
  const { sessionOnceADay, sessionTwiceADay, sessionTimesADay } = words.sheet;
  if (upperEnd(often) === 1) return say(words, sessionOnceADay, { count });
  if (often.to === undefined && often.from === 2) return say(words, sessionTwiceADay, { count });
  const { amount: times, count: timesCount } = amountGiven(words, often);
  return say(words, sessionTimesADay, { count, times, timesCount });
}

function isEqual(one: Amount, other: Amount): boolean {
  return one.from === other.from && upperEnd(one) === upperEnd(other);
}
