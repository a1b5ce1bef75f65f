import { AppError } from "@/lib/domain/errors";
import type {
  DocumentWarningCard,
  DocumentWarningGroup,
  DocumentWarningSign,
} from "@/lib/domain/program/program-document";
import {
  FIXED_LEVELS,
  fillContacts,
  type WarningAddition,
  type WarningContacts,
  type WarningGroup,
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
  /** Codes the therapist took off; anything but a level 3 sign that may be hidden is ignored. */
  readonly hiddenCodes: readonly string[];
  /** Condition tags and flags set on the patient. */
  readonly flags: readonly string[];
  /** Whether the program holds a stretch. */
  readonly hasStretch: boolean;
}

/** The warning card as it prints. Throws while one of the clinic's contacts is empty: nothing may print then (P6). */
export function buildWarningCard(input: WarningCardInput): DocumentWarningCard {
  assertContacts(input.contacts);
  const additions = input.text.additions.filter((addition) => input.flags.includes(addition.flag));
  const groups = [
    ...input.text.groups.map((group) => buildGroup(group, input, additions)),
    ...additionGroups(additions),
  ];
  return {
    textVersion: input.text.version,
    reviewedOn: input.text.reviewedOn,
    groups: groups.map((group) => fillGroup(group, input.contacts)),
    notSure: fillContacts(input.text.notSure, input.contacts),
  };
}

function assertContacts(contacts: WarningContacts): void {
  for (const key of Object.keys(CONTACT_NAMES) as (keyof WarningContacts)[]) {
    if (contacts[key].trim() === "") {
      throw new AppError("invalid-state", `the clinic's ${CONTACT_NAMES[key]} is empty`);
    }
  }
}

function buildGroup(
  group: WarningGroup,
  { hiddenCodes, flags, hasStretch, text }: WarningCardInput,
  additions: readonly WarningAddition[],
): DocumentWarningGroup {
  const signs = raise(visibleSigns(group, hiddenCodes), flags);
  return {
    level: group.level,
    heading: group.heading,
    signs: group.level === 1 ? [...signs, ...emergencySigns(additions)] : signs,
    closing: group.level === 4 && hasStretch ? [...group.closing, text.stretchLine] : group.closing,
  };
}

function visibleSigns(group: WarningGroup, hiddenCodes: readonly string[]): DocumentWarningSign[] {
  const isFixed = FIXED_LEVELS.includes(group.level);
  const left = group.signs.filter((sign) => isFixed || !sign.mayBeHidden || !hiddenCodes.includes(sign.code));
  return (left.length > 0 ? left : group.signs).map(({ code, text }) => ({ code, text }));
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
