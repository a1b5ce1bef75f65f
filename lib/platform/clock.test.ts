import { expect, test } from "vitest";
import { today } from "./clock";

test("today is the clinic's date, not the server's", () => {
  const moment = new Date("2026-03-01T10:30:00Z");
  expect(today("Pacific/Auckland", moment)).toBe("2026-03-01");
  expect(today("Pacific/Kiritimati", moment)).toBe("2026-03-02");
  expect(today("America/Los_Angeles", new Date("2026-03-01T05:00:00Z"))).toBe("2026-02-28");
});
