import { type Amount, amountInWords, upperEnd } from "./amount";
import type { HandoutLink, HandoutMasthead } from "./handout-model";
import type { DocumentItem, ProgramDocument } from "./program-document";
import { safeLine } from "./safe-text";
import { minutesPerDay, sessionMinutes } from "./session-minutes";
import { TEXT_CAPS } from "./text-caps";

/** The top of the first page: who it is for, how long it takes, what it is for and when it will happen. */
export function buildMasthead(document: ProgramDocument): HandoutMasthead {
  const { clinic, program } = document;
  const goal = safeLine(program.goal, TEXT_CAPS.goal);
  const session = sessionInWords(document.items);
  return {
    clinic: safeLine(clinic.name, TEXT_CAPS.clinic),
    contact: contact(document),
    provenance: "Your physiotherapist chose these for you.",
    heading: `Exercises for ${safeLine(document.patientLabel, TEXT_CAPS.label) || "you"}`,
    ...(session && { session }),
    ...(goal && { goal: { label: "Your goal:", text: goal } }),
    habit: {
      question: "When will I do this?",
      parts: [
        { lead: "After", text: safeLine(program.habitAfter, TEXT_CAPS.habit).replace(/^after\s+/i, "") },
        { lead: "at", text: safeLine(program.habitAt, TEXT_CAPS.habit).replace(/^at\s+/i, "") },
      ],
    },
  };
}

/** "About 12 minutes, once a day"; when the exercises differ in how often, the minutes of the whole day. */
function sessionInWords(items: readonly DocumentItem[]): string {
  const [first] = items;
  if (!first) return "";
  const timed = items.map((item) => ({ dose: item.dose, sideRule: item.exercise.sideRule }));
  const often = first.dose.timesPerDay;
  const isSame = items.every((item) => isEqual(item.dose.timesPerDay, often));
  return isSame
    ? `About ${minutes(sessionMinutes(timed))}, ${timesADay(often)}`
    : `About ${minutes(minutesPerDay(timed))} a day in all`;
}

/** The link part; refuses anything but a web address, which is all that a sheet may ever link to. */
export function buildLink(url: string): HandoutLink | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !["https:", "http:"].includes(parsed.protocol)) return undefined;
  return { url: parsed.href, text: "Scan to see your exercises move, on your phone. No account needed." };
}

/** Whom to call, in one line. */
function contact({ clinic, version }: ProgramDocument): string {
  const parts = [clinic.name, version.therapistName, clinic.phone];
  return parts
    .map((part) => safeLine(part, TEXT_CAPS.contact))
    .filter((part) => part !== "")
    .join(" · ");
}

function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

function timesADay(often: Amount): string {
  if (upperEnd(often) === 1) return "once a day";
  return often.to === undefined && often.from === 2 ? "twice a day" : `${amountInWords(often)} times a day`;
}

function isEqual(one: Amount, other: Amount): boolean {
  return one.from === other.from && upperEnd(one) === upperEnd(other);
}
