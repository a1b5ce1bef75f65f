import { dateInWords } from "@/lib/domain/dates/date-words";
import { doseChangesInWords, partChange } from "@/lib/domain/dose/dose-change";
import { blocksInWords, phaseDetails } from "./phase-difference";
import type { ContentsItem, ContentsLine, ProgramContents } from "./program-contents";

export type ItemChangeKind = "new" | "changed" | "stopped";

export interface ItemChange {
  readonly kind: ItemChangeKind;
  readonly itemId: string;
  readonly name: string;
  /** What changed, each in a few words: "2 × 10 → 3 × 10". Empty for new and stopped items. */
  readonly details: readonly string[];
}

/** What is different between two states of a program. */
export interface VersionDifference {
  readonly items: readonly ItemChange[];
  /** Whether the items in both stand in another order. */
  readonly isReordered: boolean;
  /** Everything that is not an exercise, each as a sentence. */
  readonly others: readonly string[];
}

/** Compares two states of a program; `language` decides how dates are written. */
export function findVersionDifference(
  before: ProgramContents,
  after: ProgramContents,
  language: string,
): VersionDifference {
  return {
    items: itemChanges(before, after),
    isReordered: isReordered(before.items, after.items),
    others: [
      ...programChanges(before, after, language),
      ...lineChanges("Advice", before.topics, after.topics),
      ...after.topics.filter(isReworded(before.topics)).map((line) => `Advice reworded: ${line.title}`),
      ...lineChanges("Warning sign", before.warnings, after.warnings),
    ],
  };
}

function itemChanges(before: ProgramContents, after: ProgramContents): ItemChange[] {
  const earlier = new Map(before.items.map((item) => [item.itemId, item]));
  const later = new Set(after.items.map((item) => item.itemId));
  const present = after.items.flatMap((item): ItemChange[] => {
    const { itemId, name } = item;
    const was = earlier.get(itemId);
    if (!was) return [{ kind: "new", itemId, name, details: [] }];
    const details = [...itemDetails(was, item), ...phaseDetails(was, item, after)];
    return details.length > 0 ? [{ kind: "changed", itemId, name, details }] : [];
  });
  const stopped = before.items
    .filter((item) => !later.has(item.itemId))
    .map(({ itemId, name }): ItemChange => ({ kind: "stopped", itemId, name, details: [] }));
  return [...present, ...stopped];
}

function itemDetails(was: ContentsItem, is: ContentsItem): string[] {
  return [
    ...(was.exercise === is.exercise ? [] : [`in place of ${was.name}`]),
    ...doseChangesInWords(was, is),
    ...(was.note.trim() === is.note.trim() ? [] : [noteDetail(was.note.trim(), is.note.trim())]),
  ];
}

function noteDetail(was: string, is: string): string {
  if (was === "") return "note added";
  return is === "" ? "note removed" : "note changed";
}

function isReordered(before: readonly ContentsItem[], after: readonly ContentsItem[]): boolean {
  const idsAfter = after.map((item) => item.itemId);
  const idsBefore = before.map((item) => item.itemId);
  const keptBefore = idsBefore.filter((id) => idsAfter.includes(id));
  const keptAfter = idsAfter.filter((id) => idsBefore.includes(id));
  return keptBefore.some((id, index) => keptAfter[index] !== id);
}

function programChanges(before: ProgramContents, after: ProgramContents, language: string): string[] {
  const date = (value: string | undefined) => (value ? dateInWords(value, language) : "");
  return [
    ...textChange("Name on the sheet", before.patientLabel, after.patientLabel),
    ...textChange("Title", before.title, after.title),
    ...textChange("Goal", before.goal, after.goal),
    ...textChange("After which habit", before.habitAfter, after.habitAfter),
    ...textChange("Where or when", before.habitAt, after.habitAt),
    ...textChange("Next review", date(before.reviewOn), date(after.reviewOn)),
    ...textChange("Diary", weeks(before.diaryWeeks), weeks(after.diaryWeeks)),
    ...textChange("Week blocks", blocksInWords(before.phases), blocksInWords(after.phases)),
    ...textChange("First week block starts", date(before.startsOn), date(after.startsOn)),
  ];
}

function weeks(count: number): string {
  return count === 1 ? "1 week" : `${count} weeks`;
}

function textChange(what: string, was: string, is: string): string[] {
  return partChange(was.trim(), is.trim()).map((detail) => `${what}: ${detail}`);
}

function lineChanges(
  what: string,
  before: readonly ContentsLine[],
  after: readonly ContentsLine[],
): string[] {
  const missingFrom = (others: readonly ContentsLine[]) => (line: ContentsLine) =>
    !others.some((other) => other.key === line.key);
  return [
    ...after.filter(missingFrom(before)).map((line) => `${what} added: ${line.title}`),
    ...before.filter(missingFrom(after)).map((line) => `${what} removed: ${line.title}`),
  ];
}

function isReworded(before: readonly ContentsLine[]) {
  return ({ key, title, text }: ContentsLine): boolean => {
    const was = before.find((line) => line.key === key);
    if (!was) return false;
    return was.title !== title || (text !== undefined && was.text !== undefined && was.text !== text);
  };
}

/** Whether nothing differs. */
export function isSame({ items, isReordered, others }: VersionDifference): boolean {
  return items.length === 0 && !isReordered && others.length === 0;
}

/** The difference in lines a therapist reads: "Bridge: 2 × 10 → 3 × 10", "Clamshell added", "Cat–cow removed". */
export function differenceInWords({ items, isReordered, others }: VersionDifference): string[] {
  return [
    ...items.map(itemChangeInWords),
    ...(isReordered ? ["The exercises stand in another order"] : []),
    ...others,
  ];
}

function itemChangeInWords({ kind, name, details }: ItemChange): string {
  if (kind === "new") return `${name} added`;
  return kind === "stopped" ? `${name} removed` : `${name}: ${details.join(", ")}`;
}
