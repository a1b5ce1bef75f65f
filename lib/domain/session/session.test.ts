import { describe, expect, it } from "vitest";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { stepsOfDose } from "./dose-steps";
import { packSession, readSession } from "./saved-session";
import { NEW_SESSION, reduceSession, type SessionEvent, type SessionState } from "./session";
import { buildSessionPlan } from "./session-plan";
import { sessionResults } from "./session-result";
import { buildSessionSource } from "./session-source";
import { announcement, enoughWords, reminder, stepWords } from "./session-words";

const DAILY = { timesPerDay: { from: 1 }, daysPerWeek: { from: 7 } };
const MONDAY = "2026-11-23";

/** A session in short: "hold 5 left", with how often in a row. */
function inShort(dose: Dose, sideRule: SideRule = "both"): string {
  const words = stepsOfDose(dose, sideRule, 0).map(({ kind, seconds, side }) =>
    [kind, seconds, side].filter((part) => part !== undefined).join(" "),
  );
  return words.join(", ");
}

const planOf = (...doses: Dose[]) =>
  buildSessionPlan(
    ENGLISH_PAGE,
    buildSessionSource(
      ENGLISH_PAGE,
      aProgramDocument({ items: doses.map((dose, index) => anItem({ itemId: `item-${index}`, dose })) }),
    ),
    MONDAY,
  );

const play = (plan: ReturnType<typeof planOf>, ...events: SessionEvent[]) =>
  events.reduce((state, event) => reduceSession(plan, state, event), NEW_SESSION);

const NEXT = { kind: "next" } as const;

describe("the steps of a dose", () => {
  it("are repetitions at the patient's own pace, with the rest between the sets", () => {
    expect(inShort({ ...DAILY, sets: 2, repetitions: { from: 8, to: 10 }, rest: { from: 30 } })).toBe(
      "intro, count, rest 30, count",
    );
  });

  it("are holds with a moment to let go, the one side and then the other", () => {
    const dose = { ...DAILY, repetitions: { from: 2 }, hold: { from: 5 } };
    expect(inShort(dose, "each-side")).toBe(
      "intro, ready 5 left, hold 5 left, relax 3 left, hold 5 left, switch 10 right, hold 5 right, relax 3 right, hold 5 right",
    );
    expect(inShort({ ...dose, side: "left-only" }, "one-side")).toBe(
      "intro, ready 5 left, hold 5 left, relax 3 left, hold 5 left",
    );
  });

  it("change sides each time where they alternate, and name the coming one", () => {
    const dose = { ...DAILY, repetitions: { from: 1 }, hold: { from: 5 }, side: "alternate" } as const;
    expect(inShort(dose)).toBe("intro, ready 5, hold 5 left, relax 5 right, hold 5 right");
  });

  it("put the rest between repetitions where there is only one set", () => {
    expect(inShort({ ...DAILY, repetitions: { from: 2 }, hold: { from: 30 }, rest: { from: 15 } })).toBe(
      "intro, ready 5, hold 30, rest 15, hold 30",
    );
  });

  it("count along a hold too short for a clock", () => {
    expect(inShort({ ...DAILY, repetitions: { from: 10 }, hold: { from: 2 } })).toBe("intro, count");
  });

  it("last their minutes, to the upper end of a range", () => {
    expect(inShort({ ...DAILY, minutes: { from: 10, to: 15 } })).toBe("intro, ready 5, minutes 900");
  });
});

describe("the session of a day", () => {
  const weekly = (weekdays: readonly number[]): Dose => ({
    repetitions: { from: 10 },
    timesPerDay: { from: 2 },
    daysPerWeek: { from: weekdays.length },
    weekdays,
  });

  it("holds what is due, and on a day without anything all of it", () => {
    const plan = planOf(weekly([1]), weekly([2]));
    expect(plan.exercises.map(({ words }) => words.itemId)).toEqual(["item-0"]);
    expect(plan).toMatchObject({ isRestDay: false, timesToday: 2, isOftenAlike: true });
    expect(planOf(weekly([3]))).toMatchObject({ isRestDay: true, exercises: [{ sets: 1 }] });
  });

  it("says nothing of whose it is", () => {
    const source = JSON.stringify(
      buildSessionSource(ENGLISH_PAGE, aProgramDocument({ patientLabel: "Amira Q" })),
    );
    expect(source).not.toContain("Amira");
    expect(source).not.toContain("Northside");
  });
});

describe("what was done", () => {
  const dose: Dose = { ...DAILY, sets: 2, repetitions: { from: 10 } };

  it("is counted by whole sets; what was skipped is not", () => {
    const plan = planOf(dose, dose, dose);
    const skip = { kind: "skip" } as const;
    const state = play(
      plan,
      NEXT,
      NEXT,
      NEXT,
      NEXT,
      NEXT,
      { kind: "feel", feeling: "too-hard" },
      NEXT,
      skip,
      skip,
    );
    expect(sessionResults(plan, state)).toEqual([
      { itemId: "item-0", outcome: "done", setsDone: 2 },
      { itemId: "item-1", outcome: "partly", setsDone: 1, feeling: "too-hard" },
      { itemId: "item-2", outcome: "skipped", setsDone: 0 },
    ]);
  });

  it("stays done when the patient goes back", () => {
    const plan = planOf(dose);
    const state = play(plan, NEXT, NEXT, { kind: "back" }, { kind: "finish" });
    expect(sessionResults(plan, state)).toEqual([{ itemId: "item-0", outcome: "partly", setsDone: 1 }]);
  });

  it("waits after the phone has slept, at the same second", () => {
    const plan = planOf({ ...DAILY, sets: 2, repetitions: { from: 1 }, hold: { from: 30 } });
    const state = play(plan, NEXT, NEXT, { kind: "tick", ms: 1500 }, { kind: "tick", ms: 10_000 });
    expect(state).toMatchObject({ isPaused: true, elapsedMs: 1500 });
  });

  it("lets a walk go on while the phone sleeps, and waits after it without counting the rest", () => {
    const plan = planOf({ ...DAILY, sets: 2, minutes: { from: 10 }, rest: { from: 60 } });
    const walk = play(plan, NEXT, NEXT, { kind: "tick", ms: 1500 }, { kind: "tick", ms: 400_000 });
    expect(walk).toMatchObject({ isPaused: false, elapsedMs: 401_500, done: [] });
    const over = reduceSession(plan, walk, { kind: "tick", ms: 1_620_000 });
    expect(over).toMatchObject({ position: walk.position + 1, elapsedMs: 0, isPaused: true });
    expect(over.done).toEqual([walk.position]);
    const days = reduceSession(plan, walk, { kind: "tick", ms: 90_000_000 });
    expect(days).toMatchObject({ position: walk.position, isPaused: true, done: [] });
  });

  it("has gone on with a walk when the phone threw the page away", () => {
    const plan = planOf({ ...DAILY, minutes: { from: 10 } });
    const walk = play(plan, NEXT, NEXT, { kind: "tick", ms: 2000 });
    const logId = "0b6f5d3e-8f0a-4c55-9d8a-3f1c2b7a9e10";
    const comeBack = (state: SessionState, minutes: number) =>
      readSession(plan, packSession(plan, { logId, state }, 0), minutes * 60_000)?.state;
    expect(comeBack(walk, 4)).toMatchObject({ isPaused: false, elapsedMs: 242_000 });
    expect(comeBack(walk, 30)).toMatchObject({ position: plan.steps.length, done: [walk.position] });
    expect(comeBack({ ...walk, isPaused: true }, 4)).toMatchObject({ isPaused: true, elapsedMs: 2000 });
  });
});

describe("the words of a step", () => {
  const plan = planOf({ ...DAILY, sets: 2, repetitions: { from: 3 }, hold: { from: 20, to: 30 } });
  const holds = plan.steps.filter(({ kind }) => kind === "hold");

  it("are one number and one line", () => {
    const [first] = holds;
    if (!first) throw new Error("a hold is needed");
    expect(stepWords(ENGLISH_PAGE, first, 0)).toEqual({
      title: "Hold",
      number: "30",
      unit: "seconds",
      detail: "Set 1 of 2 · 1 of 3 times",
    });
    expect(stepWords(ENGLISH_PAGE, first, 29_001)).toMatchObject({ number: "1", unit: "second" });
    expect(enoughWords(ENGLISH_PAGE, first)).toBe("20 seconds are enough.");
  });

  it("are said whole at the first hold, in short after it, and not at every second", () => {
    expect(announcement(ENGLISH_PAGE, plan, holds[0])).toBe("Hold. Set 1 of 2, 1 of 3 times. 30 seconds.");
    expect(announcement(ENGLISH_PAGE, plan, holds[1])).toBe("Hold. Set 1 of 2, 2 of 3 times.");
    expect([29, 15, 10, 9, 1].map((left) => reminder(ENGLISH_PAGE, holds[0], left)).filter(Boolean)).toEqual([
      "10 seconds left.",
    ]);
    expect(announcement(ENGLISH_PAGE, plan, plan.steps[0])).toMatch(
      /^Exercise 1 of 1: Hip lift\. 2 sets of 3\./,
    );
    expect(announcement(ENGLISH_PAGE, plan, undefined)).toBe("All done.");
  });
});
