import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { buildFollowUp } from "./follow-up";
import { completenessWords, frequencyWords, summaryWords, swapAnswering } from "./follow-up-words";
import type { RecordedItem, RecordedSession } from "./recorded-session";

const LADDER = { easier: "Small lift", harder: "One-leg lift", moveOn: "When easy." };
const LIFT = anItem({ itemId: "lift", exercise: { ...anItem().exercise, ladder: LADDER } });
const BEND = anItem({ itemId: "bend" });
const WALK = anItem({
  itemId: "walk",
  dose: { minutes: amount(10), timesPerDay: amount(1), daysPerWeek: amount(3) },
});

const version = (number: number, publishedOn: string, items = [LIFT, BEND]) =>
  aProgramDocument({ items, version: { number, publishedOn, therapistName: "Sam Patel" } });
const DOCUMENTS = [version(1, "2026-11-09"), version(2, "2026-11-16", [LIFT, WALK])];
const TODAY = "2026-11-18";

const did = (itemId: string, fields: Partial<RecordedItem> = {}): RecordedItem => ({
  ...{ itemId, outcome: "done", times: 1, setsDone: null, feeling: null },
  ...fields,
});
const session = (id: string, localDate: string, fields: Partial<RecordedSession> = {}): RecordedSession => ({
  ...{ id, versionNumber: 1, source: "phone", localDate, receivedAt: new Date(`${localDate}T18:00:00Z`) },
  ...{ pain: null, effort: null, note: "", corrects: null, items: [] },
  ...fields,
});

const SESSIONS = [
  session("a", "2026-11-09", {
    items: [did("lift", { feeling: "too-hard" }), did("bend", { outcome: "skipped" })],
    pain: 5,
    effort: 7,
    note: "Hard.",
  }),
  session("b", "2026-11-10", {
    items: [did("lift", { outcome: "partly", feeling: "too-hard" }), did("bend")],
  }),
  session("c", "2026-11-11", { source: "paper", items: [did("lift"), did("bend", { times: 2 })], pain: 0 }),
  session("d", "2026-11-12", { items: [did("lift")], pain: 9, note: "Wrong day." }),
  session("e", "2026-11-12", { corrects: "d", receivedAt: new Date("2026-11-13T00:00:00Z") }),
  session("f", "2026-11-17", {
    versionNumber: 2,
    items: [did("lift"), did("walk")],
    pain: 3,
    note: "Better.",
  }),
];

const view = (seenAt: Date | null = null) =>
  buildFollowUp({ documents: DOCUMENTS, sessions: SESSIONS, today: TODAY, seenAt });

describe("buildFollowUp", () => {
  it("keeps scores and notes that stand, with where they came from", () => {
    const { pain, effort, notes } = view();
    expect(pain.map(({ localDate, score, source }) => [localDate, score, source])).toEqual([
      ["2026-11-09", 5, "phone"],
      ["2026-11-11", 0, "paper"],
      ["2026-11-17", 3, "phone"],
    ]);
    expect(effort).toHaveLength(1);
    expect(notes.map(({ note }) => note)).toEqual(["Better.", "Hard."]);
  });

  it("marks what came in since somebody read it; paper was typed by the clinic itself", () => {
    expect(view().newCount).toBe(4);
    const { newCount, notes } = view(new Date("2026-11-14T00:00:00Z"));
    expect(newCount).toBe(1);
    expect(notes.map(({ isNew }) => isNew)).toEqual([true, false]);
  });

  it("says of each exercise how often it was done, in part and skipped, the newest version first", () => {
    const { exercises } = view();
    expect(
      exercises.map(({ itemId, isCurrent, done, expected, partly, skipped }) => [
        ...[itemId, isCurrent, done, expected, partly, skipped],
      ]),
    ).toEqual([
      ["lift", true, 3, 10, 1, 0],
      ["walk", true, 1, 2, 0, 0],
      ["bend", false, 3, 7, 0, 1],
    ]);
  });

  it("knows its versions, its days, and the last entry", () => {
    expect(view()).toMatchObject({
      versions: [
        { number: 1, publishedOn: "2026-11-09" },
        { number: 2, publishedOn: "2026-11-16" },
      ],
      days: { phone: 3, paper: 1 },
      lastOn: "2026-11-17",
    });
  });

  it("has nothing to say without a log, and not more than that", () => {
    const empty = buildFollowUp({ documents: DOCUMENTS, sessions: [], today: TODAY, seenAt: null });
    expect(empty).toMatchObject({ pain: [], notes: [], newCount: 0, days: { phone: 0, paper: 0 } });
    expect(empty.lastOn).toBeUndefined();
    expect(summaryWords(empty, TODAY, "en-GB")).toEqual(["Nothing was recorded yet."]);
  });
});

describe("words", () => {
  it("tell frequency and completeness apart, and a week that is not over", () => {
    const [first, second] = view().weeks;
    if (!first || !second) throw new Error("two weeks");
    expect(frequencyWords(first)).toBe("3 of 7 sessions, and 1 more than a day asks for");
    expect(completenessWords(first)).toBe("75 % of each session");
    expect(frequencyWords(second)).toBe("1 of 3 sessions so far");
    expect(
      frequencyWords({ ...second, sessions: { done: 1, expected: 0, extra: 0 }, isRunning: false }),
    ).toBe("1 session");
    expect(completenessWords({ ...second, completeness: null })).toBe("no session");
  });

  it("offer the swap that answers what the patient said, and none when they said both", () => {
    const [lift] = view().exercises;
    if (!lift) throw new Error("an exercise");
    expect(swapAnswering(lift)).toEqual({ way: "easier", name: "Small lift" });
    expect(swapAnswering({ ...lift, tooHard: 0, tooEasy: 1 })).toEqual({
      way: "harder",
      name: "One-leg lift",
    });
    expect(swapAnswering({ ...lift, tooEasy: 2 })).toBeUndefined();
    const { harder: _, ...top } = lift;
    expect(swapAnswering({ ...top, tooHard: 0, tooEasy: 1 })).toEqual({ way: "harder" });
  });

  it("sum the newest two weeks up", () => {
    expect(summaryWords(view(), TODAY, "en-GB")).toEqual([
      "This week: 1 of 3 sessions so far.",
      "The week before: 3 of 7 sessions, and 1 more than a day asks for, 75 % of each session.",
      "Pain in the last 7 days was 0.5 higher than in the 7 days before, on average.",
      "Last entry on 17 November 2026.",
    ]);
    expect(summaryWords(view(), "2026-11-26", "en-GB").at(-1)).toBe(
      "Last entry on 17 November 2026; nothing for 9 days.",
    );
  });
});
