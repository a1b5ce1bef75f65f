import { AppError } from "@/lib/domain/errors/errors";
import { holds, type Reader } from "@/lib/domain/reader/circumstance";
import type { DocumentWarningCard, DocumentWarningGroup, DocumentWarningSign } from "./document-warning-card";
import {
  FIXED_LEVELS,
  fillContacts,
  type WarningAddition,
  type WarningContacts,
  type WarningGroup,
  type WarningSign,
  type WarningText,
} from "./warning-sign";

/** Signs that move to the top of their list when a flag is set (warning-signs.md P9). */
const RAISED_SIGNS: Readonly<Record<string, string>> = {
  "tumour-cancer": "U9",
  "cancer-history": "U9",
  osteoporosis: "U5",
};

const CONTACT_NAMES: Record<keyof WarningContacts, string> = {
  emergencyNumber: "emergency number",
  urgentLine: "urgent line",
  clinicPhone: "clinic phone",
  emergencyDepartment: "emergency department",
};

export interface WarningCardInput {
  readonly text: WarningText;
  readonly contacts: WarningContacts;
  /** The same as the language of the text says them; absent: as they are. */
  readonly saidAs?: WarningContacts;
  /** Codes the therapist took off; anything but a level 3 sign that may be hidden is ignored. */
  readonly hiddenCodes: readonly string[];
  /** Who reads the card, with which program. */
  readonly reader: Reader;
  /** Whether the program holds a stretch. */
  readonly hasStretch: boolean;
}

/** The warning card as it prints. Throws while one of the clinic's contacts is empty: nothing may print then (P6). */
export function buildWarningCard(input: WarningCardInput): DocumentWarningCard {
  assertContacts(input.contacts);
  const { saidAs = input.contacts } = input;
  const flags = input.reader.conditions.map(({ tag }) => tag);
  const additions = input.text.additions.filter((addition) => flags.includes(addition.flag));
  const meant = meantSigns(input.text, input.reader);
  const emergencyList = input.text.groups.findLastIndex(({ level }) => level === 1);
  const groups = [
    ...input.text.groups.map((group, index) =>
      buildGroup(group, meant[index] ?? [], {
        ...input,
        flags,
        additions: index === emergencyList ? additions : [],
      }),
    ),
    ...additionGroups(additions),
  ].filter(({ signs }) => signs.length > 0);
  return {
    textVersion: input.text.version,
    writtenOn: input.text.writtenOn,
    groups: groups.map((group) => fillGroup(group, saidAs)),
    notSure: fillContacts(notSureLine(input.text, input.contacts), saidAs),
  };
}

function assertContacts(contacts: WarningContacts): void {
  for (const key of Object.keys(CONTACT_NAMES) as (keyof WarningContacts)[]) {
    if (contacts[key].trim() === "") {
      throw new AppError("invalid-state", `the clinic's ${CONTACT_NAMES[key]} is empty`);
    }
  }
}

interface GroupInput extends WarningCardInput {
  readonly flags: readonly string[];
  /** What joins this group's list. */
  readonly additions: readonly WarningAddition[];
}

function buildGroup(
  { level, heading, closing }: WarningGroup,
  meant: readonly WarningSign[],
  { hiddenCodes, hasStretch, text, reader, additions, flags }: GroupInput,
): DocumentWarningGroup {
  const isFixed = FIXED_LEVELS.includes(level);
  const left = meant.filter((sign) => isFixed || !sign.mayBeHidden || !hiddenCodes.includes(sign.code));
  const visible = (left.length > 0 ? left : meant).map((sign) => ({
    code: sign.code,
    text: signText(sign, reader),
  }));
  return {
    level,
    heading,
    signs: [...raise(visible, flags), ...emergencySigns(additions)],
    closing: level === 4 && hasStretch ? [...closing, text.stretchLine] : closing,
  };
}

/**
 * The signs that are for this reader, a list for each group of the text: those of every area that the program or the
 * record is about, joined, and those that the record adds. A sign prints once, in the first list that has it.
 */
export function meantSigns(text: WarningText, reader: Reader): readonly (readonly WarningSign[])[] {
  const { areas, groups } = text;
  const adds = ({ when }: WarningSign) => when !== undefined && holds(when, reader);
  if (!areas) return groups.map(({ signs }) => signs.filter((sign) => !sign.when || adds(sign)));
  const meant = areas.filter(({ when }) => holds(when, reader));
  const replaced = new Set(meant.flatMap(({ replaces = [] }) => replaces));
  const byCode = new Map(groups.flatMap(({ signs }) => signs.map((sign) => [sign.code, sign])));
  const printed = new Set<string>();
  return groups.map(({ signs }, index) => {
    const listed = joinLists(meant.map(({ lists }) => lists[index] ?? []));
    const added = signs.filter(adds).map(({ code }) => code);
    const codes = [...new Set([...listed.filter((code) => !replaced.has(code)), ...added])];
    const own = codes.filter((code) => !printed.has(code));
    for (const code of own) printed.add(code);
    return own.flatMap((code) => byCode.get(code) ?? []);
  });
}

/** Lists in one, each code once: what a list has before a code that stands already goes before it. */
function joinLists(lists: readonly (readonly string[])[]): string[] {
  const joined: string[] = [];
  for (const list of lists) {
    let place = joined.length;
    for (const code of list.toReversed()) {
      const known = joined.indexOf(code);
      if (known < 0) joined.splice(place, 0, code);
      else place = known;
    }
  }
  return joined;
}

/** A sign that tells the patient to call the clinic, as it would print. */
export type TellUsSign = Pick<WarningSign, "code" | "text" | "mayBeHidden">;

/** The signs of level 3 for this reader, hidden or not. */
export function tellUsSigns(text: WarningText, contacts: WarningContacts, reader: Reader): TellUsSign[] {
  return meantSigns(text, reader)
    .filter((_, index) => text.groups[index]?.level === 3)
    .flat()
    .map((sign) => ({
      code: sign.code,
      mayBeHidden: sign.mayBeHidden,
      text: fillContacts(signText(sign, reader), contacts),
    }));
}

/** A sign in the words that fit the reader. */
export function signText(
  { text, variants = [] }: Pick<WarningSign, "text" | "variants">,
  reader: Reader,
): string {
  return variants.find(({ when }) => holds(when, reader))?.text ?? text;
}

/** The urgent line is a doctor, a GP or a hospital in itself: "or your doctor" would say it twice. */
const DOCTOR_LINE = /\b(doctor|gp|hospital)/i;

function notSureLine({ notSure, notSureDoctorLine }: WarningText, { urgentLine }: WarningContacts): string {
  return notSureDoctorLine !== undefined && DOCTOR_LINE.test(urgentLine) ? notSureDoctorLine : notSure;
}

function raise(signs: readonly DocumentWarningSign[], flags: readonly string[]): DocumentWarningSign[] {
  const raised = new Set(
    flags.map((flag) => (Object.hasOwn(RAISED_SIGNS, flag) ? RAISED_SIGNS[flag] : undefined)),
  );
  return [
    ...signs.filter((sign) => raised.has(sign.code)),
    ...signs.filter((sign) => !raised.has(sign.code)),
  ];
}

/** An addition without a heading belongs to the emergency list. */
function emergencySigns(additions: readonly WarningAddition[]): DocumentWarningSign[] {
  return withoutRepeats(additions.filter((addition) => addition.heading === "").flatMap(signsOfAddition));
}

/** An addition with a heading is a list of its own, about stopping. */
function additionGroups(additions: readonly WarningAddition[]): DocumentWarningGroup[] {
  const headings = new Set(additions.map((addition) => addition.heading).filter((heading) => heading !== ""));
  return [...headings].map((heading) => {
    const sameHeading = additions.filter((addition) => addition.heading === heading);
    return { level: 4, heading, signs: withoutRepeats(sameHeading.flatMap(signsOfAddition)), closing: [] };
  });
}

function signsOfAddition({ flag, lines }: WarningAddition): DocumentWarningSign[] {
  return lines.map((text, index) => ({ code: `${flag}-${index + 1}`, text }));
}

/** Two flags may ask for the same line. */
function withoutRepeats(signs: readonly DocumentWarningSign[]): DocumentWarningSign[] {
  return signs.filter((sign, index) => signs.findIndex((other) => other.text === sign.text) === index);
}

function fillGroup(group: DocumentWarningGroup, contacts: WarningContacts): DocumentWarningGroup {
  return {
    level: group.level,
    heading: fillContacts(group.heading, contacts),
    signs: group.signs.map(({ code, text }) => ({ code, text: fillContacts(text, contacts) })),
    closing: group.closing.map((line) => fillContacts(line, contacts)),
  };
}
