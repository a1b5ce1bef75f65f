import { dateInWords } from "@/lib/domain/dates/date-words";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { itemsInPhase } from "@/lib/domain/program/phase";
import type { DocumentItem, DocumentPhase, ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { LabelledText } from "./handout-model";

const DAYS_PER_WEEK = 7;
type SheetWords = Words<"dose" | "sheet">;

/** A dose in words, as the place that prints it wants them. */
type DoseWords = (dose: Dose, sideRule?: SideRule) => string;

interface WeekBlock {
  readonly phaseId: string;
  /** First and last week of the block, counted from 1. */
  readonly from: number;
  readonly to: number;
}

export interface PhasePlan {
  /** "About 12 minutes, once a day"; with blocks that differ, for the first of them. */
  readonly session: string;
  /** "Weeks 1 to 2 from 23 November 2026. …", with the minutes of each block where they differ. */
  readonly plan: string;
}

/** How long the exercises of each block of weeks take, and when it starts; no plan while there is one block. */
export function phasePlan(
  words: SheetWords,
  document: ProgramDocument,
  language: string,
  sessionOf: (items: readonly DocumentItem[]) => string,
): PhasePlan {
  const { phases = [], program, version, items } = document;
  if (phases.length < 2) return { session: sessionOf(items), plan: "" };
  const start = program.startsOn ?? version.publishedOn;
  const blocks = weekBlocks(phases).map((block) => ({
    block,
    session: sessionOf(itemsInPhase(items, block)),
  }));
  const sessions = blocks.map(({ session }) => session);
  const isOne = new Set(sessions).size === 1;
  const lines = blocks.map(({ block, session }) => {
    const from = dateInWords(dateAfter(start, (block.from - 1) * DAYS_PER_WEEK), language);
    const said = { weeks: weeksInWords(words, block), date: from };
    return isOne || session === ""
      ? say(words, words.sheet.weeksFrom, said)
      : say(words, words.sheet.weeksFromSession, { ...said, session: inSentence(words, session) });
  });
  return { session: firstSession(words, blocks, isOne), plan: lines.join(" ") };
}

function firstSession(
  words: SheetWords,
  blocks: readonly { readonly block: WeekBlock; readonly session: string }[],
  isOne: boolean,
): string {
  const first = blocks.find(({ session }) => session !== "");
  if (!first || isOne) return first?.session ?? "";
  const weeks = inSentence(words, weeksInWords(words, first.block));
  return say(words, words.sheet.sessionInWeeks, { session: first.session, weeks });
}

/** Without the capital that a sentence begins with. */
function inSentence({ tag }: SheetWords, text: string): string {
  const [first = ""] = text;
  return first.toLocaleLowerCase(tag) + text.slice(first.length);
}

/** The dose of each block of weeks; neighbours with one dose are one line. Nothing when one dose holds throughout. */
export function phaseDoses(
  words: SheetWords,
  item: DocumentItem,
  phases: readonly DocumentPhase[],
  inWords: DoseWords,
): LabelledText[] {
  const lines: { block: WeekBlock; text: string }[] = [];
  const notNow = say(words, words.sheet.notInTheseWeeks);
  for (const block of weekBlocks(phases)) {
    const text = doseInBlock(item, block, inWords) ?? notNow;
    const last = lines.at(-1);
    if (last?.text === text) last.block = { ...last.block, to: block.to };
    else lines.push({ block, text });
  }
  const [only] = lines;
  if (!only || (lines.length === 1 && only.text !== notNow)) return [];
  return lines.map(({ block, text }) => {
    const label = say(words, words.sheet.weeksLabel, { weeks: weeksInWords(words, block) });
    return { label, text };
  });
}

/** Nothing where it is not done in these weeks. */
function doseInBlock(
  { dose, exercise, phaseDoses: own = [] }: DocumentItem,
  { phaseId }: WeekBlock,
  inWords: DoseWords,
): string | undefined {
  const named = own.find((entry) => entry.phaseId === phaseId);
  if (named && !named.dose) return undefined;
  return safeLine(inWords(named?.dose ?? dose, exercise.sideRule), TEXT_CAPS.sentence);
}

function weekBlocks(phases: readonly DocumentPhase[]): WeekBlock[] {
  let week = 1;
  return phases.map(({ phaseId, weeks }) => {
    const block = { phaseId, from: week, to: week + weeks - 1 };
    week += weeks;
    return block;
  });
}

function weeksInWords(words: SheetWords, { from, to }: WeekBlock): string {
  return say(words, words.sheet.weeks, { span: from === to ? "other" : "range", from, to });
}

/** A date-only value some days later. */
function dateAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
