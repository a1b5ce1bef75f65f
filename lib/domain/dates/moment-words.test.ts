import { expect, it } from "vitest";
import { dayOfMoment, momentInWords } from "./moment-words";

it("writes a moment as the clinic's clock shows it", () => {
  const moment = new Date("2026-11-22T23:30:00Z");
  expect(momentInWords(moment, { language: "en-GB", timeZone: "Europe/London" })).toBe(
    "22 November 2026, 23:30",
  );
  expect(dayOfMoment(moment, { language: "en-US", timeZone: "Asia/Tokyo" })).toBe("November 23, 2026");
});
