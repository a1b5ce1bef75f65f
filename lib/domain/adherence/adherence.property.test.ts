import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysFrom } from "@/lib/domain/dates/local-date";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { withWeekdays } from "@/lib/domain/dose/dose-weekdays";
import { ITEM_OUTCOMES, LOG_SOURCES } from "@/lib/domain/log/log-limits";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { adherenceByWeek, versionOn } from "./adherence";
import { plannedSessionsOn } from "./planned-days";
import type { RecordedSession } from "./recorded-session";

// Around the last Sunday of October, when the clocks of Europe go back.
const BEGIN = "2026-10-12";
const day = (max: number) => fc.integer({ min: 0, max }).map((days) => addDays(BEGIN, days));
const ITEM_IDS = ["a", "b", "c"] as const;
const PHASE_IDS = ["one", "two"] as const;

const dose: fc.Arbitrary<Dose> = fc
  .record({
    times: fc.integer({ min: 1, max: 4 }),
    days: fc.integer({ min: 1, max: 7 }),
    weekdays: fc.option(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), { nil: undefined }),
  })
  .map(({ times, days, weekdays }) => {
    const bare = { repetitions: amount(10), timesPerDay: amount(times), daysPerWeek: amount(days) };
    return weekdays ? withWeekdays(bare, weekdays) : bare;
  });

const items = fc.subarray([...ITEM_IDS], { minLength: 1 }).chain((ids) =>
  fc.tuple(
    ...ids.map((itemId) =>
      fc.record({ dose, second: fc.option(dose, { nil: undefined }), isPhased: fc.boolean() }).map((made) =>
        anItem({
          itemId,
          dose: made.dose,
          ...(made.isPhased && {
            phaseDoses: [{ phaseId: "two", ...(made.second && { dose: made.second }) }],
          }),
        }),
      ),
    ),
  ),
);

const documents: fc.Arbitrary<ProgramDocument[]> = fc
  .array(
    fc.record({
      items,
      weeks: fc.option(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
        nil: undefined,
      }),
      publishedOn: day(30),
      startsOn: fc.option(day(20), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((made) =>
    made
      .toSorted((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1))
      .map(({ items, weeks, publishedOn, startsOn }, index) => {
        const version = { number: index + 1, publishedOn, therapistName: "Sam Patel" };
        const base = aProgramDocument({ items, version });
        const phases = weeks?.map((count, at) => ({ phaseId: PHASE_IDS[at] ?? "two", weeks: count }));
        return {
          ...base,
          ...(phases && { phases }),
          program: { ...base.program, ...(startsOn && { startsOn }) },
        };
      }),
  );

const sessions: fc.Arbitrary<RecordedSession[]> = fc
  .array(
    fc.record({
      versionNumber: fc.integer({ min: 1, max: 5 }),
      source: fc.constantFrom(...LOG_SOURCES),
      localDate: day(45),
      corrected: fc.option(fc.nat(20), { nil: undefined }),
      items: fc.uniqueArray(
        fc.record({
          itemId: fc.constantFrom(...ITEM_IDS),
          outcome: fc.constantFrom(...ITEM_OUTCOMES),
          times: fc.integer({ min: 0, max: 5 }),
          setsDone: fc.constant(null),
          feeling: fc.constant(null),
        }),
        { selector: ({ itemId }) => itemId, maxLength: 3 },
      ),
    }),
    { maxLength: 30 },
  )
  .map((made) =>
    made.map(({ corrected, ...session }, index) => ({
      ...session,
      id: String(index),
      corrects: corrected !== undefined && corrected < index ? String(corrected) : null,
      receivedAt: new Date(index),
      pain: null,
      effort: null,
      note: "",
    })),
  );

const today = day(40);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("adherence, whatever was planned and recorded", () => {
  it("stays within its bounds, week after week", () => {
    fc.assert(
      fc.property(documents, sessions, today, (documents, sessions, today) => {
        const weeks = adherenceByWeek({ documents, sessions, today });
        weeks.forEach((week, index) => {
          expect(week.frequency ?? 0).toBeGreaterThanOrEqual(0);
          expect(week.frequency ?? 0).toBeLessThanOrEqual(1);
          expect(week.completeness ?? 0).toBeGreaterThanOrEqual(0);
          expect(week.completeness ?? 0).toBeLessThanOrEqual(1);
          expect(week.frequency === null).toBe(week.sessions.expected === 0);
          expect(week.phone + week.paper).toBe(week.sessions.done);
          expect(week.monday).toBe(addDays(weeks[0]?.monday ?? "", index * 7));
          expect(week.isRunning).toBe(week.sunday >= today);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("expects exactly what each day's version expects, none lost or doubled where versions meet", () => {
    fc.assert(
      fc.property(documents, today, (documents, today) => {
        const weeks = adherenceByWeek({ documents, sessions: [], today });
        const perDay = daysFrom(BEGIN, today).map((date) => {
          const document = versionOn(documents, date);
          return document ? plannedSessionsOn(document, date) : 0;
        });
        expect(sum(weeks.map((week) => week.sessions.expected))).toBe(sum(perDay));
      }),
      { numRuns: 150 },
    );
  });

  it("asks in a whole week of one dose for its days and times", () => {
    fc.assert(
      fc.property(dose, (dose) => {
        const version = { number: 1, publishedOn: BEGIN, therapistName: "Sam Patel" };
        const documents = [aProgramDocument({ items: [anItem({ dose })], version })];
        // The week in which the clocks go back is one of these.
        for (const { sessions } of adherenceByWeek({ documents, sessions: [], today: "2026-11-01" })) {
          expect(sessions.expected).toBe(dose.daysPerWeek.from * dose.timesPerDay.from);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order in which things came", () => {
    fc.assert(
      fc.property(documents, sessions, today, (documents, sessions, today) => {
        const forwards = adherenceByWeek({ documents, sessions, today });
        const backwards = adherenceByWeek({
          documents: documents.toReversed(),
          sessions: sessions.toReversed(),
          today,
        });
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 60 },
    );
  });
});
