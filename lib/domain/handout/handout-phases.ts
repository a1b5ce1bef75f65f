import { doseInWords } from "@/lib/domain/dose/dose-words";
import type { DocumentItem, DocumentPhase, ProgramDocument } from "@/lib/domain/program/program-document";
import { dateInWords } from "@/lib/domain/text/date-words";
import { safeLine } from "@/lib/domain/text/safe-text";
import { TEXT_CAPS } from "@/lib/domain/text/text-caps";
import type { LabelledText } from "./handout-model";

const DAYS_PER_WEEK = 7;
const NOT_NOW = "Not in these weeks.";

interface WeekBlock {
  readonly phaseId: string;
  /** First and last week of the block, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** "Weeks 1 to 2 start on 23 November 2026. …": the blocks of weeks of a program; nothing when there is only one. */
export function phasePlan(document: ProgramDocument, language: string): string {
  const { phases = [], program, version } = document;
  if (phases.length < 2) return "";
  const start = program.startsOn ?? version.publishedOn;
  return weekBlocks(phases)
    .map(
      (block) =>
        `${weeksInWords(block)} from ${dateInWords(dateAfter(start, (block.from - 1) * DAYS_PER_WEEK), language)}.`,
    )
    .join(" ");
}

/** The dose of each block of weeks; neighbours with one dose are one line. Nothing when one dose holds throughout. */
export function phaseDoses(item: DocumentItem, phases: readonly DocumentPhase[]): LabelledText[] {
  const lines: { block: WeekBlock; text: string }[] = [];
  for (const block of weekBlocks(phases)) {
    const text = doseInBlock(item, block);
    const last = lines.at(-1);
    if (last?.text === text) last.block = { ...last.block, to: block.to };
    else lines.push({ block, text });
  }
  const [only] = lines;
  if (!only || (lines.length === 1 && only.text !== NOT_NOW)) return [];
  return lines.map(({ block, text }) => ({ label: `${weeksInWords(block)}:`, text }));
}

function doseInBlock({ dose, exercise, phaseDoses: own = [] }: DocumentItem, { phaseId }: WeekBlock): string {
  const named = own.find((entry) => entry.phaseId === phaseId);
  if (named && !named.dose) return NOT_NOW;
  return safeLine(doseInWords(named?.dose ?? dose, exercise.sideRule), TEXT_CAPS.sentence);
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
