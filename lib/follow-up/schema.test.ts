import { describe, expect, it } from "vitest";
import { diaryEntry, diaryQuery, followUpQuery } from "./schema";

const ID = "0b7e7f3e-4c8f-4a41-9b52-0a7f2f0d7a11";
const DAY = { localDate: "2026-11-20", times: { [ID]: 1 }, pain: null, basedOn: null };
const entry = (...days: object[]) => diaryEntry.safeParse({ programId: ID, versionNumber: 1, days }).success;

describe("diaryEntry", () => {
  it("takes days that are possible, each once", () => {
    expect(entry(DAY, { ...DAY, localDate: "2026-11-21", pain: 10, basedOn: ID })).toBe(true);
    expect(entry()).toBe(false);
    expect(entry(DAY, DAY)).toBe(false);
    expect(entry({ ...DAY, localDate: "2026-11-31" })).toBe(false);
    expect(entry({ ...DAY, times: { [ID]: 11 } })).toBe(false);
    expect(entry({ ...DAY, times: { lift: 1 } })).toBe(false);
    expect(entry({ ...DAY, pain: 10.5 })).toBe(false);
  });
});

describe("an address", () => {
  it("is read as far as it makes sense", () => {
    expect(diaryQuery.parse({ program: ["a", "b"], version: "x", from: "yesterday" })).toEqual({});
    expect(diaryQuery.parse({ program: ID, version: "2", from: "2026-11-02" })).toEqual({
      program: ID,
      version: 2,
      from: "2026-11-02",
    });
    expect(followUpQuery.parse({})).toEqual({});
  });
});
