import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/dates/local-date";
import { say } from "@/lib/domain/words/say";
import { offeredLanguages, wordsOf } from "@/lib/domain/words/words-of";
import { buildCalendarFile, type ReminderCalendar } from "./calendar-file";

const REMINDERS: ReminderCalendar = {
  uid: "0b6a1c1e-4f5e-4c3a-9c55-2f6f6b1d7a10",
  page: "https://clinic.example/p/0b6a1c1e-4f5e-4c3a-9c55-2f6f6b1d7a10",
  plan: { weekdays: [1, 3, 5], times: ["08:00", "18:30"] },
  minutes: 12,
  from: "2026-11-24",
  until: new Date("2027-05-10T12:00:00Z"),
  timeZone: "Europe/London",
  now: new Date("2026-11-22T09:00:00Z"),
};

const file = (reminders: ReminderCalendar) => buildCalendarFile(wordsOf("en"), reminders);

type Part = { name: string; lines: Map<string, string>; parts: Part[] };

/** A calendar file read back: folded lines joined, parts nested, properties by name with their parameters. */
function read(text: string): Part {
  const root: Part = { name: "", lines: new Map(), parts: [] };
  const open = [root];
  for (const line of text.replaceAll("\r\n ", "").split("\r\n")) {
    const [head = "", value = ""] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
    if (head === "BEGIN") {
      const part: Part = { name: value, lines: new Map(), parts: [] };
      open.at(-1)?.parts.push(part);
      open.push(part);
    } else if (head === "END") open.pop();
    else open.at(-1)?.lines.set(head, value);
  }
  return root.parts[0] ?? root;
}

const eventsOf = (text: string) => read(text).parts.filter(({ name }) => name === "VEVENT");
const startOf = (event: Part) => {
  const [name = "", value = ""] = [...event.lines].find(([key]) => key.startsWith("DTSTART")) ?? [];
  return { zone: name.split("TZID=")[1], date: value.slice(0, 8), time: value.slice(9, 13) };
};

/** The local dates of an event within the days after its start, as a calendar works them out. */
function datesOf(event: Part, days: number): string[] {
  const rule = new URLSearchParams(event.lines.get("RRULE")?.replaceAll(";", "&"));
  const { date } = startOf(event);
  const first = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  const codes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
  const byDay = rule.get("BYDAY")?.split(",");
  return Array.from({ length: days }, (_, day) => addDays(first, day)).filter(
    (candidate) => byDay?.includes(codes[new Date(candidate).getUTCDay()] ?? "") ?? true,
  );
}

describe("the calendar file", () => {
  it("has one event for each time of the day, on the program's days, in the clinic's zone", () => {
    const [morning, evening] = eventsOf(file(REMINDERS));
    expect(morning && startOf(morning)).toEqual({ zone: "Europe/London", date: "20261125", time: "0800" });
    expect(evening && startOf(evening)).toEqual({ zone: "Europe/London", date: "20261125", time: "1830" });
    expect(morning?.lines.get("RRULE")).toBe("FREQ=WEEKLY;WKST=MO;BYDAY=MO,WE,FR;UNTIL=20270510T120000Z");
    expect(morning?.lines.get("DTSTAMP")).toBe("20261122T090000Z");
    expect(morning?.lines.get("DTEND;TZID=Europe/London")).toBe("20261125T081200");
  });

  it("says daily where every day is meant", () => {
    const plan = { ...REMINDERS.plan, weekdays: [1, 2, 3, 4, 5, 6, 7] };
    const [event] = eventsOf(file({ ...REMINDERS, plan }));
    expect(event?.lines.get("RRULE")).toBe("FREQ=DAILY;UNTIL=20270510T120000Z");
    expect(event && startOf(event).date).toBe("20261124");
  });

  it("rings at the start, keeps no time busy, and says nothing of health but the word on the wall", () => {
    const text = file(REMINDERS);
    const [event] = eventsOf(text);
    expect(event?.lines.get("SUMMARY")).toBe("Exercises");
    expect(event?.parts[0]?.lines.get("TRIGGER")).toMatch(/^-?P(T0S|0D)?/);
    expect(event?.parts[0]?.lines.get("ACTION")).toBe("DISPLAY");
    expect(event?.lines.get("X-MICROSOFT-CDO-BUSYSTATUS")).toBe("FREE");
    expect(text).not.toMatch(/pain|physio|patient|therap|DESCRIPTION:(?!Exercises)/i);
  });

  it.each(offeredLanguages())("is called as %s calls it, by the language of its words", (language) => {
    const words = wordsOf(language);
    const calendar = read(buildCalendarFile(words, REMINDERS));
    const [event] = calendar.parts.filter(({ name }) => name === "VEVENT");
    expect(event?.lines.get("SUMMARY")).toBe(say(words, words.calendar.title));
    expect(calendar.lines.get("PRODID")).toMatch(new RegExp(`//${language.toUpperCase()}$`));
  });

  it("is the same file again, so that adding it twice changes nothing", () => {
    expect(file(REMINDERS)).toBe(file(REMINDERS));
    const ids = eventsOf(file(REMINDERS)).map((event) => event.lines.get("UID"));
    expect(ids).toEqual([`${REMINDERS.uid}-1`, `${REMINDERS.uid}-2`]);
  });

  it.each(["Europe/London", "America/New_York", "Australia/Lord_Howe", "Asia/Calcutta", "UTC"])(
    "brings the rules of %s along, under the name its events use",
    (timeZone) => {
      const calendar = read(file({ ...REMINDERS, timeZone }));
      const zone = calendar.parts.find(({ name }) => name === "VTIMEZONE");
      const event = calendar.parts.find(({ name }) => name === "VEVENT");
      expect(zone?.lines.get("TZID")).toBe(event && startOf(event).zone);
      expect(event && startOf(event).time).toBe("0800");
    },
  );

  it("keeps to the wall clock when the clocks change", () => {
    const zone = read(file(REMINDERS)).parts.find(({ name }) => name === "VTIMEZONE");
    const offsets = zone?.parts.map(({ name, lines }) => [name, lines.get("TZOFFSETTO"), lines.get("RRULE")]);
    expect(offsets).toEqual([
      ["DAYLIGHT", "+0100", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"],
      ["STANDARD", "+0000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"],
    ]);
    const [event] = eventsOf(file({ ...REMINDERS, from: "2027-03-22" }));
    // Local times with a zone: the day before and the day after the change differ by an hour in UTC only.
    expect(event && datesOf(event, 14)).toContain("2027-03-29");
  });

  it("falls on the chosen weekdays only, never before the first day", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: 0, max: 400 }),
        (days, later) => {
          const weekdays = days.toSorted();
          const from = addDays("2026-11-22", later);
          const [event] = eventsOf(file({ ...REMINDERS, from, plan: { weekdays, times: ["07:05"] } }));
          const dates = event ? datesOf(event, 21) : [];
          expect(dates[0] !== undefined && dates[0] >= from).toBe(true);
          expect(dates).toHaveLength(3 * weekdays.length);
          const found = new Set(dates.map((date) => new Date(date).getUTCDay() || 7));
          expect([...found].toSorted()).toEqual(weekdays);
        },
      ),
      { numRuns: 40 },
    );
  });
});
