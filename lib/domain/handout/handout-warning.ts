import { AppError } from "@/lib/domain/errors/errors";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import type { DocumentWarningCard, DocumentWarningGroup } from "@/lib/domain/warning/document-warning-card";
import { warningEdition } from "@/lib/domain/warning/warning-edition";
import { FIXED_LEVELS } from "@/lib/domain/warning/warning-sign";
import type { Words } from "@/lib/domain/words/words";
import type { HandoutWarning, HandoutWarningGroup } from "./handout-model";

const REGISTER_CODE = /^[EUCS]\d+[a-z]?$/;

/**
 * The warning card as it prints.
 * @throws AppError("invalid-state") when a level that must always print is missing (warning-signs.md P1, P2)
 */
export function buildHandoutWarning(
  words: Words<"dose" | "sheet">,
  card: DocumentWarningCard,
  language: string,
): HandoutWarning {
  for (const level of FIXED_LEVELS) {
    const isThere = card.groups.some((group) => group.level === level && group.signs.length > 0);
    if (!isThere) throw new AppError("invalid-state", `warning level ${level} is missing`);
  }
  return {
    groups: card.groups.filter((group) => !isAddition(group)).map(buildGroup),
    additions: card.groups.filter(isAddition).map(buildGroup),
    notSure: safeLine(card.notSure, TEXT_CAPS.sentence),
    edition: warningEdition(words, card, language),
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
    bullets: group.signs.map((sign) => safeLine(sign.text, TEXT_CAPS.sentence)).filter((text) => text !== ""),
    closing: group.closing.map((line) => safeLine(line, TEXT_CAPS.sentence)).join(" "),
  };
}
