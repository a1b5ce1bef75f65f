import { dateInWords } from "@/lib/domain/dates/date-words";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { itemsInPhase } from "@/lib/domain/program/phase";
import type { DocumentItem, DocumentPhase, ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import type { LabelledText } from "./handout-model";

const DAYS_PER_WEEK = 7;
const NOT_NOW = "Not in these weeks.";

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
    const minutes = isOne || session === "" ? "" : `: ${session.charAt(0).toLowerCase()}${session.slice(1)}`;
    return `${weeksInWords(block)} from ${from}${minutes}.`;
  });
  return { session: firstSession(blocks, isOne), plan: lines.join(" ") };
}

function firstSession(
  blocks: readonly { readonly block: WeekBlock; readonly session: string }[],
  isOne: boolean,
): string {
  const first = blocks.find(({ session }) => session !== "");
  if (!first || isOne) return first?.session ?? "";
  const weeks = weeksInWords(first.block);
  return `${first.session}, in ${weeks.charAt(0).toLowerCase()}${weeks.slice(1)}`;
}

/** The dose of each block of weeks; neighbours with one dose are one line. Nothing when one dose holds throughout. */
export function phaseDoses(
  item: DocumentItem,
  phases: readonly DocumentPhase[],
  inWords: DoseWords,
): LabelledText[] {
  const lines: { block: WeekBlock; text: string }[] = [];
  for (const block of weekBlocks(phases)) {
    const text = doseInBlock(item, block, inWords);
    const last = lines.at(-1);
    if (last?.text === text) last.block = { ...last.block, to: block.to };
    else lines.push({ block, text });
  }
  const [only] = lines;
  if (!only || (lines.length === 1 && only.text !== NOT_NOW)) return [];
  return lines.map(({ block, text }) => ({ label: `${weeksInWords(block)}:`, text }));
}

function doseInBlock(
  { dose, exercise, phaseDoses: own = [] }: DocumentItem,
  { phaseId }: WeekBlock,
  inWords: DoseWords,
): string {
  const named = own.find((entry) => entry.phaseId === phaseId);
  if (named && !named.dose) return NOT_NOW;
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

function weeksInWords({ from, to }: WeekBlock): string {
  return from === to ? `Week ${from}` : `Weeks ${from} to ${to}`;
}

/** A date-only value some days later. */
function dateAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}
