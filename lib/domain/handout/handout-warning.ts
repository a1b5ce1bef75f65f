import { AppError } from "@/lib/domain/errors";
import type {
  DocumentWarningCard,
  DocumentWarningGroup,
  DocumentWarningSign,
} from "@/lib/domain/program/program-document";
import { dateInWords } from "@/lib/domain/text/date-words";
import { safeLine } from "@/lib/domain/text/safe-text";
import { TEXT_CAPS } from "@/lib/domain/text/text-caps";
import { FIXED_LEVELS } from "@/lib/domain/warning/warning-sign";
import type { HandoutWarning, HandoutWarningGroup } from "./handout-model";

/**
 * Signs of one theme share a bullet where they follow each other: thirteen lines become five to take in
 * (handout rule 17). The words stay as approved.
 */
const THEMES: readonly (readonly string[])[] = [
  ["E1", "E2", "E3"],
  ["E4", "E5"],
  ["E6", "E7", "E8"],
  ["E9", "E10"],
  ["E11", "E12", "E13"],
  ["U1", "U2"],
  ["U5", "U6"],
  ["C1", "C2"],
  ["C4", "C5"],
];
const REGISTER_CODE = /^[EUCS]\d+$/;
const THEME_OF = new Map(THEMES.flatMap((codes, theme) => codes.map((code) => [code, theme] as const)));

/**
 * The warning card as it prints.
 * @throws AppError("invalid-state") when a level that must always print is missing (warning-signs.md P1, P2)
 */
export function buildHandoutWarning(card: DocumentWarningCard, language: string): HandoutWarning {
  for (const level of FIXED_LEVELS) {
    const isThere = card.groups.some((group) => group.level === level && group.signs.length > 0);
    if (!isThere) throw new AppError("invalid-state", `warning level ${level} is missing`);
  }
  return {
    groups: card.groups.filter((group) => !isAddition(group)).map(buildGroup),
    additions: card.groups.filter(isAddition).map(buildGroup),
    notSure: safeLine(card.notSure, TEXT_CAPS.sentence),
    edition: `Warning text version ${safeLine(card.textVersion, 20)}, reviewed ${dateInWords(card.reviewedOn, language)}.`,
  };
}

/** Lists that a flag of the patient adds carry no code of the register. */
function isAddition(group: DocumentWarningGroup): boolean {
  return group.signs.length > 0 && group.signs.every((sign) => !REGISTER_CODE.test(sign.code));
}

function buildGroup(group: DocumentWarningGroup): HandoutWarningGroup {
  return {
    level: group.level,
    heading: safeLine(group.heading, TEXT_CAPS.heading),
    bullets: joinThemes(group.signs),
    closing: group.closing.map((line) => safeLine(line, TEXT_CAPS.sentence)).join(" "),
  };
}

function joinThemes(signs: readonly DocumentWarningSign[]): string[] {
  const bullets: { theme: number | undefined; text: string }[] = [];
  for (const sign of signs) {
    const theme = THEME_OF.get(sign.code);
    const text = safeLine(sign.text, TEXT_CAPS.sentence);
    const last = bullets.at(-1);
    if (last && theme !== undefined && last.theme === theme) last.text = `${last.text} ${text}`;
    else bullets.push({ theme, text });
  }
  return bullets.map((bullet) => bullet.text);
}
