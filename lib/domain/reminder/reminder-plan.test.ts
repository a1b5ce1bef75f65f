import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { clockTimeIn } from "./clock-time";
import { buildReminderPlan, chosenReminders, reminderMinutes, reminderQuery } from "./reminder-plan";

const TODAY = "2026-11-24";
const DAILY = [1, 2, 3, 4, 5, 6, 7];
const dosed = (fields: object) =>
  aProgramDocument({ items: [anItem({ dose: { ...anItem().dose, ...fields } })] });
const withHabit = (habitAfter: string, habitAt = "") => {
  const document = aProgramDocument();
  return { ...document, program: { ...document.program, habitAfter, habitAt } };
};

describe("clockTimeIn", () => {
  it.each([
    ["after tea, about 7.30 pm", "19:30"],
    ["7pm", "19:00"],
    ["12 am", "00:00"],
    ["12:15 p.m.", "12:15"],
    ["the 06:45 news", "06:45"],
    ["21:00", "21:00"],
  ])("finds the time in %j", (words, time) => {
    expect(clockTimeIn(words)).toBe(time);
  });

  it.each(["", "brushing my teeth", "2 cups of tea", "day 3", "25:00", "13 pm", "10:99", "14:00 am"])(
    "finds none in %j",
    (words) => {
      expect(clockTimeIn(words)).toBeUndefined();
    },
  );
});

describe("buildReminderPlan", () => {
  it("is every day in the evening unless the program says more", () => {
    expect(buildReminderPlan(aProgramDocument(), TODAY)).toEqual({ weekdays: DAILY, times: ["18:00"] });
  });

  it("takes the program's weekdays and times a day", () => {
    const document = dosed({ daysPerWeek: { from: 2 }, weekdays: [2, 4], timesPerDay: { from: 2 } });
    expect(buildReminderPlan(document, TODAY)).toEqual({ weekdays: [2, 4], times: ["08:00", "18:00"] });
  });

  it("rings at most four times a day", () => {
    expect(buildReminderPlan(dosed({ timesPerDay: { from: 12 } }), TODAY).times).toHaveLength(4);
  });

  it("takes the time that the habit names, in place of the nearest one", () => {
    expect(buildReminderPlan(withHabit("the 7 o'clock news, 7.15 pm"), TODAY).times).toEqual(["19:15"]);
    expect(buildReminderPlan(withHabit("breakfast", "home, 9:00"), TODAY).times).toEqual(["09:00"]);
    expect(buildReminderPlan(withHabit("brushing my teeth"), TODAY).times).toEqual(["18:00"]);
  });
});

describe("what the patient chooses", () => {
  const plan = { weekdays: DAILY, times: ["18:00"] };

  it("wins over the plan, and nonsense is left out", () => {
    const chosen = new URLSearchParams("at=20:15&at=07:00&at=25:00&at=x&at=07:00&day=3&day=1&day=9");
    expect(chosenReminders(plan, chosen)).toEqual({ weekdays: [1, 3], times: ["07:00", "20:15"] });
    expect(chosenReminders(plan, new URLSearchParams("at=&day=0"))).toEqual(plan);
  });

  it("stands in the address; the days only where they are not the program's", () => {
    expect(reminderQuery(plan, { weekdays: DAILY, times: ["07:00"] })).toBe("at=07%3A00");
    const other = { weekdays: [1, 5], times: ["07:00"] };
    const query = reminderQuery(plan, other);
    expect(chosenReminders(plan, new URLSearchParams(query))).toEqual(other);
  });
});

it("lasts as long as a session", () => {
  expect(reminderMinutes(aProgramDocument(), TODAY)).toBeGreaterThan(0);
});
