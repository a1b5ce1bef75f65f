import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, upperEnd } from "@/lib/domain/dose/amount";
import { DOSE_BOUNDS, DOSE_SIDES, type Dose } from "@/lib/domain/dose/dose";
import { SIDE_RULES, type SideRule, sideOfDose } from "@/lib/domain/dose/dose-side";
import { ITEM_FEELINGS } from "@/lib/domain/log/log-limits";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { packSession, readSession } from "./saved-session";
import { NEW_SESSION, reduceSession, type SessionEvent, type SessionState, stepAt } from "./session";
import { buildSessionPlan, type SessionItem, type SessionPlan } from "./session-plan";
import { sessionResults } from "./session-result";
import { announcement, stepWords } from "./session-words";

const LOG_ID = "0b6f5d3e-8f0a-4c55-9d8a-3f1c2b7a9e10";
/** The longest gap between two ticks that is taken for time gone by. */
const LONGEST_TICK_MS = 5_000;
const LONGEST_RUN_MS = 6 * 3_600_000;
const TODAY = "2026-11-23";

const within = ({ min, max }: { min: number; max: number }, most = max) =>
  fc
    .tuple(fc.integer({ min, max: Math.min(max, most) }), fc.integer({ min: 0, max: 3 }))
    .map(([from, more]) => amount(from, Math.min(max, from + more)));

const dose: fc.Arbitrary<Dose> = fc.record(
  {
    sets: fc.integer(DOSE_BOUNDS.sets),
    repetitions: within(DOSE_BOUNDS.repetitions, 6),
    hold: within(DOSE_BOUNDS.hold, 60),
    rest: within(DOSE_BOUNDS.rest, 90),
    side: fc.constantFrom(...DOSE_SIDES),
    minutes: within(DOSE_BOUNDS.minutes, 20),
    timesPerDay: fc.constant(amount(1)),
    daysPerWeek: fc.constant(amount(7)),
  },
  { requiredKeys: ["timesPerDay", "daysPerWeek"] },
);

const prescribed = fc.record({ dose, sideRule: fc.constantFrom(...SIDE_RULES) });

function planOf(doses: readonly { dose: Dose; sideRule: SideRule }[]): SessionPlan {
  const items = doses.map(
    (one, index): SessionItem => ({
      ...one,
      words: { itemId: `item-${index}`, name: `Exercise ${index}`, steps: [], cues: [] },
    }),
  );
  const version = { number: 3, publishedOn: "2026-11-20" };
  return buildSessionPlan(ENGLISH_PAGE, { program: {}, version, before: [], warmUpMinutes: 0, items }, TODAY);
}

/** Enough to meet every kind of dose and event; the whole file stays below a second. */
fc.configureGlobal({ numRuns: 40 });

const plan = fc.array(prescribed, { minLength: 1, maxLength: 3 }).map(planOf);

const anyTime = fc.oneof(
  fc.integer({ min: 0, max: 1500 }),
  fc.constantFrom(-1, 0, Number.NaN, Number.POSITIVE_INFINITY, -1e12, 1e12, LONGEST_TICK_MS, 3_600_000),
  fc.double(),
);
const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({ kind: fc.constant("tick" as const), ms: anyTime }),
  fc.record({
    kind: fc.constantFrom("next" as const, "next", "back", "skip", "pause", "resume", "finish"),
  }),
  fc.record({ kind: fc.constant("feel" as const), feeling: fc.constantFrom(...ITEM_FEELINGS) }),
);

const played = (of: SessionPlan, events: readonly SessionEvent[], from: SessionState = NEW_SESSION) =>
  events.reduce((state, one) => reduceSession(of, state, one), from);

/** Goes on to the end: the clock where there is one, the button where there is none. */
function runThrough(of: SessionPlan, from: SessionState = NEW_SESSION): SessionState {
  let state = reduceSession(of, from, { kind: "resume" });
  for (let turn = 0; stepAt(of, state) && turn < 100_000; turn += 1) {
    const isTimed = stepAt(of, state)?.seconds !== undefined;
    state = reduceSession(of, state, isTimed ? { kind: "tick", ms: LONGEST_TICK_MS } : { kind: "next" });
  }
  return state;
}

describe("every dose", () => {
  it("has as many sets and sides as it says, in the order left before right", () => {
    fc.assert(
      fc.property(prescribed, (one) => {
        const { steps } = planOf([one]);
        const side = sideOfDose(one.dose, one.sideRule);
        const sides = side === "each-side" ? ["left", "right"] : [side.replace("-only", "")];
        const ends = steps.filter((step) => step.endsBout);
        const sets = one.dose.sets ?? 1;
        expect(ends).toHaveLength(sets * sides.length);
        expect(ends.map(({ set }) => set)).toEqual(
          sides.flatMap(() => Array.from({ length: sets }, (_, index) => index + 1)),
        );
        expect(steps.filter(({ kind }) => kind === "switch")).toHaveLength(sides.length - 1);
        if (side === "each-side" || side === "left-only" || side === "right-only")
          expect([...new Set(ends.map((step) => step.side))]).toEqual(sides);
      }),
    );
  });

  it("holds as often and as long as it says", () => {
    fc.assert(
      fc.property(prescribed, (one) => {
        const { hold, repetitions, minutes, sets = 1 } = one.dose;
        const held = hold ? upperEnd(hold) : 0;
        const holds = planOf([one]).steps.filter(({ kind }) => kind === "hold");
        if (minutes || held < 3) {
          expect(holds).toEqual([]);
          return;
        }
        const sides = { "each-side": 2, alternate: 2 } as Record<string, number>;
        const factor = sides[sideOfDose(one.dose, one.sideRule)] ?? 1;
        expect(holds).toHaveLength(sets * factor * (repetitions ? upperEnd(repetitions) : 1));
        for (const step of holds) expect(step.seconds).toBe(held);
      }),
    );
  });

  it("lasts its minutes for every set and side", () => {
    fc.assert(
      fc.property(prescribed, (one) => {
        const { minutes, sets = 1 } = one.dose;
        if (!minutes) return;
        const timed = planOf([one]).steps.filter(({ kind }) => kind === "minutes");
        expect(timed).toHaveLength(sets * (sideOfDose(one.dose, one.sideRule) === "each-side" ? 2 : 1));
        for (const step of timed) expect(step.seconds).toBe(upperEnd(minutes) * 60);
      }),
    );
  });
});

describe("a session", () => {
  it("can be ended from wherever it is, and then says all is done", () => {
    fc.assert(
      fc.property(plan, fc.array(event, { maxLength: 40 }), (of, events) => {
        const state = played(of, events);
        expect(stepAt(of, runThrough(of, state))).toBeUndefined();
        expect(stepAt(of, played(of, [{ kind: "finish" }], state))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it("that is gone through has every set done, however the time was cut up", () => {
    fc.assert(
      fc.property(plan, (of) => {
        for (const { outcome, setsDone } of sessionResults(of, runThrough(of))) {
          expect(outcome).toBe("done");
          expect(setsDone).toBeGreaterThan(0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("stays within its plan and knows what to say, whatever happens to it", () => {
    fc.assert(
      fc.property(plan, fc.array(event, { maxLength: 40 }), (of, events) => {
        let state = NEW_SESSION;
        for (const one of events) {
          const before = state;
          state = reduceSession(of, state, one);
          expect(state.position).toBeGreaterThanOrEqual(0);
          expect(state.position).toBeLessThanOrEqual(of.steps.length);
          expect(Number.isFinite(state.elapsedMs) && state.elapsedMs >= 0).toBe(true);
          for (const end of before.done) expect(state.done).toContain(end);
          const step = stepAt(of, state);
          expect(announcement(ENGLISH_PAGE, of, step)).not.toMatch(/undefined|NaN/);
          if (step)
            expect(Object.values(stepWords(ENGLISH_PAGE, step, state.elapsedMs)).join()).not.toMatch(
              /undefined|NaN/,
            );
        }
        expect(sessionResults(of, state)).toHaveLength(of.exercises.length);
      }),
    );
  });

  it("moves on by no tick that nobody can have lived through, and by none while it is paused", () => {
    fc.assert(
      fc.property(plan, fc.array(event, { maxLength: 30 }), anyTime, (of, events, ms) => {
        const state = played(of, events);
        // A walk goes on in the pocket.
        const longest = stepAt(of, state)?.kind === "minutes" ? LONGEST_RUN_MS : LONGEST_TICK_MS;
        const isStrange = !(ms > 0) || ms > longest;
        const ticked = reduceSession(of, state, { kind: "tick", ms });
        if (isStrange || state.isPaused) {
          expect({ ...ticked, isPaused: true }).toEqual({ ...state, isPaused: true });
        }
      }),
    );
  });

  it("runs alike in one tick and in two", () => {
    fc.assert(
      fc.property(
        plan,
        fc.array(event, { maxLength: 20 }),
        fc.integer({ min: 1, max: 2500 }),
        fc.integer({ min: 1, max: 2500 }),
        (of, events, one, other) => {
          const state = { ...played(of, events), elapsedMs: 0 };
          expect(
            played(
              of,
              [
                { kind: "tick", ms: one },
                { kind: "tick", ms: other },
              ],
              state,
            ),
          ).toEqual(played(of, [{ kind: "tick", ms: one + other }], state));
        },
      ),
    );
  });

  it("comes back from the phone's store as it was, paused unless it runs on, and keeps nothing but counters", () => {
    fc.assert(
      fc.property(plan, fc.array(event, { maxLength: 40 }), (of, events) => {
        const state = played(of, events);
        const text = packSession(of, { state, logId: LOG_ID, pain: 3 }, 1000);
        expect(text).not.toContain("Exercise 0");
        const isWalking = stepAt(of, state)?.kind === "minutes" && !state.isPaused;
        const back = readSession(of, text, isWalking ? 1000 : 60_000);
        expect(back).toMatchObject({ logId: LOG_ID, pain: 3 });
        expect({ ...back?.state, isPaused: true }).toEqual({ ...state, isPaused: true });
        expect(back?.state.isPaused).toBe(stepAt(of, state) !== undefined && !isWalking);
      }),
    );
  });

  it("is not read back from anything else", () => {
    fc.assert(
      fc.property(plan, fc.oneof(fc.string(), fc.json(), fc.constant(null)), (of, text) => {
        expect(readSession(of, text, 0)).toBeUndefined();
      }),
    );
  });
});
