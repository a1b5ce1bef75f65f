import { daysFrom } from "@/lib/domain/dates/local-date";
import { versionOn } from "./adherence";
import type { FollowedDocument, FollowedItem } from "./followed-document";
import { firstDayOf, itemsDueOn } from "./planned-days";
import { timesDone } from "./recorded-day";
import type { RecordedSession } from "./recorded-session";

/** What became of one exercise, over all versions it was in. */
export interface ExerciseRecord {
  readonly itemId: string;
  readonly name: string;
  /** Whether the newest version still has it. */
  readonly isCurrent: boolean;
  /** Times it was to be done so far, and times it was done whole. */
  readonly expected: number;
  readonly done: number;
  /** In how many sessions the patient said so. */
  readonly partly: number;
  readonly skipped: number;
  readonly tooHard: number;
  readonly tooEasy: number;
  /** Plain names of its neighbours on the ladder. */
  readonly easier?: string;
  readonly harder?: string;
}

interface ExerciseSources {
  /** In order of their numbers. */
  readonly documents: readonly FollowedDocument[];
  /** What stands after corrections, by local date. */
  readonly byDay: ReadonlyMap<string, readonly RecordedSession[]>;
  /** The last local date that is counted. */
  readonly until: string;
}

/** Every exercise that any version had: those of the newest version first, in its order. */
export function exerciseRecords({ documents, byDay, until }: ExerciseSources): ExerciseRecord[] {
  const newest = documents.at(-1);
  const expected = timesExpected(documents, until);
  const sessions = [...byDay.values()].flat();
  return allItems(documents).map((item) => {
    const { itemId, exercise } = item;
    const recorded = sessions.flatMap(({ items }) => items.filter((entry) => entry.itemId === itemId));
    const count = (test: (entry: (typeof recorded)[number]) => boolean) => recorded.filter(test).length;
    const days = [...byDay.values()].map((ofDay) => timesDone(itemId, ofDay, 0));
    return {
      itemId,
      name: exercise.plainName,
      isCurrent: newest?.items.some((entry) => entry.itemId === itemId) ?? false,
      expected: expected.get(itemId) ?? 0,
      done: days.reduce((sum, times) => sum + times, 0),
      partly: count(({ outcome }) => outcome === "partly"),
      skipped: count(({ outcome }) => outcome === "skipped"),
      tooHard: count(({ feeling }) => feeling === "too-hard"),
      tooEasy: count(({ feeling }) => feeling === "too-easy"),
      ...(exercise.ladder?.easier && { easier: exercise.ladder.easier }),
      ...(exercise.ladder?.harder && { harder: exercise.ladder.harder }),
    };
  });
}

/** Each item as its newest version has it; items of the newest version first. */
function allItems(documents: readonly FollowedDocument[]): FollowedItem[] {
  const items = new Map<string, FollowedItem>();
  for (const { items: ofVersion } of documents.toReversed())
    for (const item of ofVersion) if (!items.has(item.itemId)) items.set(item.itemId, item);
  return [...items.values()];
}

function timesExpected(documents: readonly FollowedDocument[], until: string): Map<string, number> {
  const expected = new Map<string, number>();
  const first = documents[0]?.version.publishedOn;
  for (const day of first === undefined ? [] : daysFrom(first, until)) {
    const document = versionOn(documents, day);
    if (!document || day < firstDayOf(document)) continue;
    for (const { item, times, isPlanned } of itemsDueOn(document, day))
      if (isPlanned) expected.set(item.itemId, (expected.get(item.itemId) ?? 0) + times);
  }
  return expected;
}
