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
import type { Mark } from "@/lib/domain/translation/mark";
import { say } from "@/lib/domain/words/say";
import { isEnglish } from "@/lib/domain/words/words";
import { isPrintable } from "./drawable-text";
import type { HandoutLink, HandoutMasthead, PartMark, WriteIn } from "./handout-model";
import { phasePlan } from "./handout-phases";
import { partMark, type SheetReading, type SheetWords, wordsFor } from "./sheet-reading";

/** The top of the first page: who it is for, how long it takes, what it is for and when it will happen. */
export function buildMasthead(reading: SheetReading): HandoutMasthead {
  const { words, document, marks, dates } = reading;
  const { clinic, program } = document;
  const { call, provenance, goal: goalLabel, plan: planLabel, habitQuestion } = words.sheet;
  const goal = safeLine(program.goal, TEXT_CAPS.goal);
  const before = safeLine(linesBeforeFirst(document).join(" "), TEXT_CAPS.sentence);
  const { session, plan } = phasePlan(words, document, dates, (items) =>
    sessionInWords(words, items, document.warmUp?.minutes),
  );
  const contacts = joined([clinic.email ?? "", (clinic.website ?? "").replace(/^https:\/\/|\/$/g, "")]);
  return {
    clinic: safeLine(clinic.name, TEXT_CAPS.clinic),
    ...(clinic.logo && { logo: clinic.logo }),
    contact: joined([clinic.name, document.version.therapistName, clinic.phone]),
    therapist: safeLine(document.version.therapistName, TEXT_CAPS.contact),
    call: say(words, call, { phone: keepTogether(safeLine(clinic.phone, TEXT_CAPS.contact)) }),
    edition: edition(words, document, dates),
    ...(contacts !== "" && { contacts }),
    provenance: say(words, provenance),
    heading: headingFor(words, document.patientLabel),
    ...(session && { session }),
    ...(before !== "" && { before, ...markBefore(reading) }),
    ...(goal && {
      goal: { label: say(words, goalLabel), text: goal, ...partMark(words, marks.program.goal) },
    }),
    ...(plan && { plan: { label: say(words, planLabel), text: plan } }),
    habit: { question: say(words, habitQuestion), parts: buildHabit(reading), ...habitMark(reading) },
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
function buildHabit({ words, document, marks }: SheetReading): WriteIn[] {
  const { habitAfter, habitAt } = document.program;
  const { habitAfter: after, habitAt: at } = marks.program;
  return [habitTime(words, habitAfter, after), habitPlace(words, habitAt, at)];
}

function habitTime(words: SheetWords, typed: string, mark: Mark): WriteIn {
  const own = wordsFor(words, mark);
  const lead = say(own, own.sheet.habitAfter);
  const time = isEnglish(own) ? bare(typed, afterWhat) : bare(typed);
  if (time === "") return { lead, text: "" };
  const said = (text: string) => say(own, own.sheet.habitTime, { time: text });
  if (isEnglish(own) && !OWN_TIME.test(time)) return { lead, text: said(time), ...langOf(words, mark) };
  // What an interpreter told is a phrase in itself, with the word for "after" in it.
  const first = time.charAt(0).toLocaleUpperCase(own.tag);
  return { lead: "", text: said(`${first}${time.slice(1)}`), ...langOf(words, mark) };
}

function habitPlace(words: SheetWords, typed: string, mark: Mark): WriteIn {
  const own = wordsFor(words, mark);
  const lead = say(own, own.sheet.habitAt);
  const place = isEnglish(own) ? bare(typed, atWhat) : bare(typed);
  if (place === "") return { lead, text: "" };
  const isWhole = !isEnglish(own) || OWN_PLACE.test(place);
  return {
    lead: isWhole ? "" : lead,
    text: say(own, own.sheet.habitPlace, { place }),
    ...langOf(words, mark),
  };
}

function langOf(words: SheetWords, mark: Mark): Pick<PartMark, "lang"> {
  const { lang } = partMark(words, mark);
  return lang === undefined ? {} : { lang };
}

function habitMark({ words, marks }: SheetReading): Pick<PartMark, "notice"> {
  const { habitAfter, habitAt } = marks.program;
  const { notice } = partMark(words, habitAfter.kind === "english" ? habitAfter : habitAt);
  return notice === undefined ? {} : { notice };
}

/** Of what stands before the first exercise: English as a whole, or a draft, as soon as a line of it is. */
function markBefore({ words, marks }: SheetReading): { readonly beforeMark?: PartMark } {
  const mark = [marks.withAdult, marks.warmUp].find(({ kind }) => kind === "english" || kind === "draft");
  return mark ? { beforeMark: partMark(words, mark) } : {};
}

function bare(text: string, what = (habit: string) => habit): string {
  return what(safeLine(text, TEXT_CAPS.habit)).replace(/(?<![\s.,;])[\s.,;]+$/, "");
}

function edition(words: SheetWords, { version }: ProgramDocument, language: string): string {
  const date = dateInWords(version.publishedOn, language);
  const { edition, editionDraft, editionTrial } = words.sheet;
  if (version.number === 0) return say(words, version.isTrial ? editionTrial : editionDraft, { date });
  return say(words, edition, { number: version.number, date });
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
