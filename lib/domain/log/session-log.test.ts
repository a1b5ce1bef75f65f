import { describe, expect, it } from "vitest";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import { hashSessionLog } from "./log-hash";
import { logFaultsInWords } from "./log-words";
import { normaliseSessionLog, type SessionLog } from "./session-log";

const ITEM = { itemId: "a0000000-0000-4000-8000-000000000001", outcome: "done", times: 1 } as const;
const OTHER = { itemId: "a0000000-0000-4000-8000-000000000002", outcome: "skipped", times: 1 } as const;
const LOG: SessionLog = {
  id: "00000000-0000-4000-8000-00000000000A",
  versionNumber: 2,
  localDate: "2026-11-22",
  finishedAt: "2026-11-22T09:00:00+01:00",
  pain: 3,
  note: "went\r\nwell\u202e ",
  items: [OTHER, ITEM],
};

describe("what is compared of a log", () => {
  it("is the same whatever the order, the case and the way the moment is written", () => {
    const other = {
      ...LOG,
      id: LOG.id.toLowerCase(),
      finishedAt: "2026-11-22T08:00:00.000Z",
      note: "went\nwell",
      items: [ITEM, { ...OTHER, itemId: OTHER.itemId.toUpperCase() }],
    };
    expect(hashSessionLog(other)).toBe(hashSessionLog(LOG));
    expect(hashSessionLog(normaliseSessionLog(LOG))).toBe(hashSessionLog(LOG));
  });

  it.each([
    { pain: 4 },
    { effort: 3 },
    { note: "went" },
    { localDate: "2026-11-21" },
    { versionNumber: 3 },
    { items: [ITEM] },
    { items: [OTHER, { ...ITEM, feeling: "right" }] },
    { corrects: "00000000-0000-4000-8000-00000000000b" },
  ] as const)("differs with %j", (change) => {
    expect(hashSessionLog({ ...LOG, ...change })).not.toBe(hashSessionLog(LOG));
  });
});

describe("logFaultsInWords", () => {
  it("finds none in a log that can be kept", () => {
    expect(logFaultsInWords(ENGLISH_PAGE, LOG)).toEqual([]);
    expect(logFaultsInWords(ENGLISH_PAGE, { ...LOG, items: [], note: "" })).toEqual([]);
  });

  it.each([
    [{ localDate: "2026-02-30" }, "Choose a day."],
    [{ localDate: "" }, "Choose a day."],
    [{ pain: 11 }, "Pain is a number from 0 to 10."],
    [{ pain: 2.5 }, "Pain is a number from 0 to 10."],
    [{ effort: -1 }, "Effort is a number from 0 to 10."],
    [{ note: "x".repeat(501) }, "The note is too long. Use at most 500 letters."],
    [{ items: [ITEM, ITEM] }, "An exercise is there twice."],
    [{ items: [{ ...ITEM, times: 11 }] }, "How often you did an exercise is too high a number."],
    [{ corrects: LOG.id }, "A change cannot replace itself."],
    [{ items: [], pain: undefined, note: "" }, "Say what you did with at least one exercise."],
  ])("says what is wrong with %j", (change, problem) => {
    expect(logFaultsInWords(ENGLISH_PAGE, { ...LOG, ...change } as SessionLog)).toEqual([problem]);
  });
});
