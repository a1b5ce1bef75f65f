import { expect, test } from "vitest";
import { backupStanding } from "./last-backup";

const clock = { language: "en-GB", timeZone: "Europe/London", now: new Date("2026-11-30T09:00:00Z") };
const setting = { at: "02:30", keep: 14 };
const made = { finishedAt: "2026-11-30T02:30:41Z", isWhole: true, file: "a.backup", bytes: 4_210_000 };

test("an admin reads whether last night's backup was made, how large it is, and what is kept", () => {
  expect(backupStanding(setting, made, clock)).toEqual({
    tone: "good",
    sentence:
      "Last backup: 30 November 2026, 02:30, 4.2 MB, read back and whole. Each night at 02:30 by the server’s clock; the newest 14 are kept.",
  });
});

test("one that failed, or that did not run, is told as such", () => {
  const failed = { ...made, isWhole: false, problem: "The disk is full." };
  expect(backupStanding(setting, failed, clock)).toMatchObject({
    tone: "bad",
    sentence: expect.stringContaining("was not made: The disk is full. There is no whole one yet."),
  });
  const { finishedAt, bytes } = { ...made, finishedAt: "2026-11-29T02:30:41Z" };
  expect(backupStanding(setting, { ...failed, lastWhole: { finishedAt, bytes } }, clock).sentence).toContain(
    "The last whole one is of 29 November 2026, 02:30, 4.2 MB.",
  );
  const old = { ...made, finishedAt: "2026-11-28T02:30:41Z" };
  expect(backupStanding(setting, old, clock)).toMatchObject({ tone: "bad" });
});

test("before the first night, and without a setting, nothing is claimed", () => {
  expect(backupStanding(setting, undefined, clock).sentence).toContain("None has run yet");
  expect(backupStanding(undefined, undefined, clock).sentence).toContain("No nightly backup is set up");
});
