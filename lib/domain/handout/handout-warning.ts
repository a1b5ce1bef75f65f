import { AppError } from "@/lib/domain/errors/errors";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { markLine } from "@/lib/domain/translation/mark";
import type { DocumentWarningCard, DocumentWarningGroup } from "@/lib/domain/warning/document-warning-card";
import { warningEdition } from "@/lib/domain/warning/warning-edition";
import { FIXED_LEVELS } from "@/lib/domain/warning/warning-sign";
import type { Words } from "@/lib/domain/words/words";
import type { HandoutLine, HandoutWarning, HandoutWarningGroup } from "./handout-model";
import { ENGLISH_WORDS, type SheetReading } from "./sheet-reading";

const REGISTER_CODE = /^[EUCS]\d+[a-z]?$/;

/**
 * A warning card as it prints.
 * @param dates BCP 47 of its dates
 * @throws AppError("invalid-state") when a level that must always print is missing (warning-signs.md P1, P2)
 */
function buildCard(
  words: Words<"dose" | "sheet">,
  card: DocumentWarningCard,
  dates: string,
  inLang: { readonly lang?: string } = {},
): HandoutWarning {
  for (const level of FIXED_LEVELS) {
    const isThere = card.groups.some((group) => group.level === level && group.signs.length > 0);
    if (!isThere) throw new AppError("invalid-state", `warning level ${level} is missing`);
  }
  return {
    groups: card.groups.filter((group) => !isAddition(group)).map((group) => buildGroup(group, inLang)),
    additions: card.groups.filter(isAddition).map((group) => buildGroup(group, inLang)),
    notSure: safeLine(card.notSure, TEXT_CAPS.sentence),
    edition: warningEdition(words, card, dates),
    ...inLang,
  };
}

/** The card of a sheet. One whose words nobody has reviewed stands behind the English one, which is whole. */
export function buildHandoutWarning(reading: SheetReading): HandoutWarning {
  const { words, document, marks, draftCard, dates, englishDates } = reading;
  const { kind } = marks.warning;
  const card =
    kind === "english" || kind === "draft"
      ? buildCard(ENGLISH_WORDS, document.warningCard, englishDates, { lang: "en" })
      : buildCard(words, document.warningCard, dates);
  return {
    ...card,
    groups: withLines(card.groups, reading),
    ...(draftCard && { drafts: draftGroups(draftCard, reading) }),
  };
}

/** Lists that a flag of the patient adds carry no code of the register. */
function isAddition(group: DocumentWarningGroup): boolean {
  return group.signs.length > 0 && group.signs.every((sign) => !REGISTER_CODE.test(sign.code));
}

function buildGroup(group: DocumentWarningGroup, inLang: { readonly lang?: string }): HandoutWarningGroup {
  return {
    level: group.level,
    heading: safeLine(group.heading, TEXT_CAPS.heading),
    bullets: group.signs.map((sign) => safeLine(sign.text, TEXT_CAPS.sentence)).filter((text) => text !== ""),
    closing: group.closing.map((line) => safeLine(line, TEXT_CAPS.sentence)).join(" "),
    ...inLang,
  };
}

/**
 * What stands beside the headings: how far the card may be relied on, the headings of the emergencies in English too, and
 * how to ask for an interpreter, so that whoever stands by can help.
 */
function withLines(groups: readonly HandoutWarningGroup[], reading: SheetReading): HandoutWarningGroup[] {
  const { words, marks, emergencyHeadings, interpreter } = reading;
  const { kind } = marks.warning;
  const notice = kind === "draft" ? undefined : markLine(words, marks.warning);
  const first = groups.findIndex(({ level }) => level === 1);
  let emergencies = 0;
  return groups.map((group, index) => {
    const english = group.level === 1 ? emergencyHeadings[emergencies++] : undefined;
    const asked = index === first && interpreter ? interpreter : undefined;
    const under: HandoutLine[] = [
      ...(english ? [{ text: safeLine(english, TEXT_CAPS.heading), lang: "en" }] : []),
      ...(asked ? [{ text: asked.english, lang: "en" }] : []),
      ...(asked && asked.own !== asked.english ? [ofSheet(asked.own, reading)] : []),
    ];
    return {
      ...group,
      ...(index === 0 && notice && { over: [ofSheet(notice, reading)] }),
      ...(under.length > 0 && { under }),
    };
  });
}

function ofSheet(text: string, { language }: SheetReading): HandoutLine {
  return { text, lang: language };
}

/** Every list of a draft says that it is one, in both languages; the last ends with what closes the card. */
function draftGroups({ groups, notSure }: DocumentWarningCard, reading: SheetReading): HandoutWarningGroup[] {
  const draft = { kind: "draft" } as const;
  const over = [
    ...[markLine(reading.words, draft)].flatMap((text) => (text ? [ofSheet(text, reading)] : [])),
    ...[markLine(ENGLISH_WORDS, draft)].flatMap((text) => (text ? [{ text, lang: "en" }] : [])),
  ];
  return groups.map((source, index) => {
    const group = buildGroup(source, {});
    const isLast = index === groups.length - 1;
    const closing = [group.closing, isLast ? safeLine(notSure, TEXT_CAPS.sentence) : ""];
    return { ...group, over, closing: closing.filter((text) => text !== "").join(" ") };
  });
}
