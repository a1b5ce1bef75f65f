import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, endOfLocalDate, localDateOf } from "@/lib/domain/dates/local-date";
import { dayOfMoment } from "@/lib/domain/dates/moment-words";
import { buildCalendarFile } from "@/lib/domain/reminder/calendar-file";
import { wordsOf } from "@/lib/domain/words/words-of";
import { renewedExpiry, SHARE_LINK_GRACE_DAYS, SHARE_LINK_MAX_DAYS, shareLinkExpiry } from "./link-end";
import { linkState } from "./link-state";

/** From one end of the world to the other, with half hours, and with clocks that change. */
const ZONES = [
  ...["Pacific/Kiritimati", "Pacific/Chatham", "Asia/Kolkata", "Europe/London", "UTC", "America/St_Johns"],
  ...["America/Los_Angeles", "Pacific/Pago_Pago", "Africa/Cairo", "America/Havana"],
];
const zone = fc.constantFrom(...ZONES);
const moment = fc.date({
  min: new Date("2026-01-01T00:00:00Z"),
  max: new Date("2028-12-31T00:00:00Z"),
  noInvalidDate: true,
});
const standing = (expiresAt: Date) => ({ revokedAt: null, pinLockedAt: null, expiresAt });

describe("the end of a link", () => {
  it("made on 1 December for a review on the 6th is the end of the 20th, east and west", () => {
    for (const timeZone of ZONES) {
      const now = endOfLocalDate("2026-12-01", timeZone);
      const end = shareLinkExpiry({ now, timeZone, programEnd: "2026-12-06" });
      const lastMinute = new Date(end.getTime() - 59_999);
      expect(dayOfMoment(end, { language: "en-GB", timeZone }), timeZone).toBe("20 December 2026");
      expect(localDateOf(lastMinute, timeZone)).toBe("2026-12-20");
      expect(linkState(standing(end), lastMinute)).toBe("works");
      expect(localDateOf(new Date(end.getTime() + 1), timeZone)).toBe("2026-12-21");
      expect(linkState(standing(end), end)).toBe("expired");
    }
  });

  it("lets the calendar ring on the evening of that day", () => {
    for (const timeZone of ZONES) {
      const now = endOfLocalDate("2026-12-01", timeZone);
      const until = shareLinkExpiry({ now, timeZone, programEnd: "2026-12-06" });
      const file = buildCalendarFile(wordsOf("en"), {
        ...{
          uid: "link",
          page: "https://clinic.example/p/link",
          minutes: 10,
          from: "2026-12-02",
          timeZone,
          now,
          until,
        },
        plan: { weekdays: [1, 2, 3, 4, 5, 6, 7], times: ["18:00"] },
      });
      const [, told = ""] = /UNTIL=(\d{8}T\d{6})Z/.exec(file) ?? [];
      const [, year, month, day, hour, minute, second] =
        /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/.exec(told) ?? [];
      const last = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      expect(localDateOf(last, timeZone)).toBe("2026-12-20");
    }
  });

  it("is always the last moment of a day of the clinic, 14 to 180 days ahead, within what the database takes", () => {
    fc.assert(
      fc.property(moment, zone, fc.integer({ min: -400, max: 400 }), (now, timeZone, days) => {
        const today = localDateOf(now, timeZone);
        const end = shareLinkExpiry({ now, timeZone, programEnd: addDays(today, days) });
        const lasts = daysBetween(today, localDateOf(end, timeZone));
        expect(lasts).toBeGreaterThanOrEqual(SHARE_LINK_GRACE_DAYS);
        expect(lasts).toBeLessThanOrEqual(SHARE_LINK_MAX_DAYS);
        expect(localDateOf(new Date(end.getTime() + 1), timeZone)).not.toBe(localDateOf(end, timeZone));
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(181 * 86_400_000);
      }),
    );
  });
});

describe("a renewed link", () => {
  const timeZone = "Europe/London";
  const now = new Date("2026-11-22T09:00:00Z");
  const day = (count: number) => addDays("2026-11-22", count);
  const end = (count: number) => endOfLocalDate(day(count), timeZone);
  const renewed = (expiresAt: Date, programEnd?: string) =>
    renewedExpiry({ now, timeZone, programEnd }, expiresAt);

  it("has 90 days, or until 14 days after the review when that is later", () => {
    expect(renewed(end(3))).toEqual(end(90));
    expect(renewed(end(-3), day(-30))).toEqual(end(90));
    expect(renewed(end(3), day(100))).toEqual(end(114));
  });

  it("is never shortened, and never goes beyond 180 days", () => {
    expect(renewed(end(120))).toEqual(end(120));
    expect(renewed(end(3), day(400))).toEqual(end(SHARE_LINK_MAX_DAYS));
  });
});

describe("a new link", () => {
  it("lasts 180 days when the program has no end", () => {
    const clock = { now: new Date("2026-11-22T09:00:00Z"), timeZone: "UTC" };
    expect(shareLinkExpiry(clock)).toEqual(new Date("2027-05-21T23:59:59.999Z"));
  });
});
