import { describe, expect, it } from "vitest";
import { daysFrom } from "@/lib/domain/dates/local-date";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { DocumentItem } from "@/lib/domain/program/program-document";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { firstDayOf, itemsDueOn, plannedSessionsOn, plannedWeekdays } from "./planned-days";

const dose = (fields: Partial<Dose>): Dose => ({
  sets: 2,
  repetitions: amount(10),
  timesPerDay: amount(1),
  daysPerWeek: amount(7),
  ...fields,
});
const item = (itemId: string, fields: Partial<Dose>, rest: Partial<DocumentItem> = {}) =>
  anItem({ itemId, dose: dose(fields), ...rest });

const VERSION = { number: 1, publishedOn: "2026-11-02", therapistName: "Sam Patel" };
const documentOf = (items: DocumentItem[], startsOn?: string) => {
  const base = aProgramDocument({ items, version: VERSION });
  return startsOn ? { ...base, program: { ...base.program, startsOn } } : base;
};

// Monday to Sunday.
const WEEK = daysFrom("2026-11-09", "2026-11-15");
const perDay = (items: DocumentItem[]) => WEEK.map((day) => plannedSessionsOn(documentOf(items), day));

describe("what is planned on a day", () => {
  it("takes the exercise that is done most often, at the least of a range", () => {
    const often = item("often", { timesPerDay: amount(2, 4) });
    expect(perDay([item("daily", {}), often])).toEqual([2, 2, 2, 2, 2, 2, 2]);
  });

  it("keeps to named weekdays", () => {
    expect(perDay([item("named", { daysPerWeek: amount(2), weekdays: [2, 6] })])).toEqual([
      0, 1, 0, 0, 0, 1, 0,
    ]);
  });

  it("spreads days that the patient picks evenly, on days with a session where there are any", () => {
    expect(perDay([item("any", { daysPerWeek: amount(3, 5) })])).toEqual([1, 0, 1, 0, 1, 0, 0]);
    const named = item("named", { daysPerWeek: amount(2), weekdays: [2, 4], timesPerDay: amount(2) });
    expect(perDay([item("any", { daysPerWeek: amount(3) }), named])).toEqual([1, 2, 0, 2, 0, 0, 0]);
    expect(perDay([item("any", { daysPerWeek: amount(3) }), item("daily", {})])).toEqual([
      1, 1, 1, 1, 1, 1, 1,
    ]);
  });

  it("counts nothing before the program starts", () => {
    const late = documentOf([item("daily", {})], "2026-11-12");
    expect(firstDayOf(late)).toBe("2026-11-12");
    expect(WEEK.map((day) => plannedSessionsOn(late, day))).toEqual([0, 0, 0, 1, 1, 1, 1]);
    const early = documentOf([item("daily", {})], "2026-10-01");
    expect(firstDayOf(early)).toBe("2026-11-02");
  });

  it("follows the phases, and carries the last one on", () => {
    const phased = {
      ...documentOf([
        item("daily", {}, { phaseDoses: [{ phaseId: "two", dose: dose({ timesPerDay: amount(3) }) }] }),
        item("first", { timesPerDay: amount(2) }, { phaseDoses: [{ phaseId: "two" }] }),
      ]),
      phases: [
        { phaseId: "one", weeks: 1 },
        { phaseId: "two", weeks: 1 },
      ],
    };
    const on = (day: string) => itemsDueOn(phased, day).map((due) => [due.item.itemId, due.times]);
    expect(on("2026-11-08")).toEqual([
      ["daily", 1],
      ["first", 2],
    ]);
    expect(on("2026-11-09")).toEqual([["daily", 3]]);
    expect(on("2027-01-01")).toEqual([["daily", 3]]);
  });

  it("lists what may be done on any day every day, and leaves other weekdays out", () => {
    const items = [
      item("named", { daysPerWeek: amount(1), weekdays: [3] }),
      item("any", { daysPerWeek: amount(2) }),
    ];
    const on = (day: string) =>
      itemsDueOn(documentOf(items), day).map((due) => [due.item.itemId, due.anyDay, due.isPlanned]);
    expect(on("2026-11-10")).toEqual([["any", true, false]]);
    expect(on("2026-11-11")).toEqual([
      ["named", false, true],
      ["any", true, true],
    ]);
    expect(plannedWeekdays(documentOf(items), "2026-11-10")).toEqual([1, 3]);
  });
});
