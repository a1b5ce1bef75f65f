import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { paperDayOn, type TypedPaperDay } from "@/lib/domain/adherence/paper-day";
import { standingSessions } from "@/lib/domain/adherence/recorded-session";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { findFollowUp, listFollowedPrograms, listFollowedVersions } from "../queries/follow-up";
import { findVersion } from "../queries/program-versions";
import { makeClinic, makeSharedProgram, type TestClinic, TODAY } from "../test/factories";
import { auditTrail, CHECK_VIOLATION, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { markLogsRead } from "./log-reads";
import { enterPaperDiary } from "./paper-diary";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

async function sharedProgram() {
  const program = await makeSharedProgram(clinic.scope);
  return { ...program, itemIds: program.draft.items.map(({ itemId }) => itemId) };
}

const YESTERDAY = "2026-11-21";
const typed = (localDate: string, fields: Partial<TypedPaperDay> = {}): TypedPaperDay => ({
  localDate,
  times: {},
  pain: null,
  basedOn: null,
  ...fields,
});

async function recorded(programId: string) {
  return (await findFollowUp(clinic.scope, programId))?.sessions ?? [];
}

describe("enterPaperDiary", () => {
  it("keeps each day with its ticks and its pain, and tells the trail numbers only", async () => {
    const { programId, patientId, itemIds } = await sharedProgram();
    const [one = "", two = ""] = itemIds;
    const days = [
      typed(YESTERDAY, { times: { [one]: 1, [two]: 3 }, pain: 0 }),
      typed(TODAY, { times: { [one]: 1 }, pain: 10 }),
      typed("2026-11-20"),
    ];
    const { kept, conflicts } = await enterPaperDiary(clinic.scope, programId, 1, days);
    expect(conflicts).toEqual([]);
    expect(kept.map(({ localDate, logId }) => [localDate, logId !== null])).toEqual([
      [YESTERDAY, true],
      [TODAY, true],
      ["2026-11-20", false],
    ]);
    const sessions = await recorded(programId);
    expect(sessions.map(({ source, versionNumber, note }) => [source, versionNumber, note])).toEqual([
      ["paper", 1, ""],
      ["paper", 1, ""],
    ]);
    expect(paperDayOn(sessions, YESTERDAY)).toMatchObject({ times: { [one]: 1, [two]: 3 }, pain: 0 });
    const [entry] = (await auditTrail(suite.database, clinic.clinicId)).filter(
      ({ verb }) => verb === "log.enter",
    );
    expect(entry).toMatchObject({ subject_id: programId, details: { version: 1, days: 2 } });
    expect(await listFollowedPrograms(clinic.scope, patientId)).toMatchObject([{ id: programId }]);
  });

  it("corrects by appending, and writes nothing for what says the same", async () => {
    const { programId, itemIds } = await sharedProgram();
    const [one = ""] = itemIds;
    const first = typed(TODAY, { times: { [one]: 1 }, pain: 4 });
    const { kept } = await enterPaperDiary(clinic.scope, programId, 1, [first]);
    // As after an answer that was lost: the same once more.
    const again = await enterPaperDiary(clinic.scope, programId, 1, [first]);
    expect(again).toEqual({ kept, conflicts: [] });
    const basedOn = kept[0]?.logId ?? null;
    const emptied = await enterPaperDiary(clinic.scope, programId, 1, [typed(TODAY, { basedOn })]);
    expect(emptied.kept[0]?.logId).not.toBe(basedOn);
    const sessions = await recorded(programId);
    expect(sessions).toHaveLength(2);
    expect(standingSessions(sessions)).toMatchObject([{ corrects: basedOn, items: [], pain: null }]);
  });

  it("overwrites nobody: a day that somebody else entered comes back, the other days are kept", async () => {
    const { programId, itemIds } = await sharedProgram();
    const [one = "", two = ""] = itemIds;
    await enterPaperDiary(clinic.admin.scope, programId, 1, [typed(TODAY, { times: { [one]: 1 } })]);
    const mine = [typed(TODAY, { times: { [two]: 1 } }), typed(YESTERDAY, { times: { [two]: 1 } })];
    const { kept, conflicts } = await enterPaperDiary(clinic.scope, programId, 1, mine);
    expect(conflicts).toMatchObject([{ localDate: TODAY, times: { [one]: 1 } }]);
    expect(kept).toMatchObject([{ localDate: YESTERDAY, times: { [two]: 1 } }]);
    const over = { ...typed(TODAY, { times: { [two]: 1 } }), basedOn: conflicts[0]?.logId ?? null };
    expect((await enterPaperDiary(clinic.scope, programId, 1, [over])).conflicts).toEqual([]);
  });

  it("does not know a version or an exercise that never was, nor too high a number", async () => {
    const { programId, itemIds } = await sharedProgram();
    const [one = ""] = itemIds;
    const enter = (version: number, times: Record<string, number>) =>
      enterPaperDiary(clinic.scope, programId, version, [typed(TODAY, { times })]);
    await expect(enter(2, { [one]: 1 })).rejects.toThrow(NotFoundError);
    await expect(enter(1, { [randomUUID()]: 1 })).rejects.toThrow(NotFoundError);
    expect(await verdictOf(enter(1, { [one]: 11 }))).toBe(CHECK_VIOLATION);
    expect(await recorded(programId)).toEqual([]);
  });
});

describe("listFollowedVersions", () => {
  it("answers a part of each version that says the same", async () => {
    const { programId } = await sharedProgram();
    const whole = await findVersion(clinic.scope, programId);
    const [part] = await listFollowedVersions(clinic.scope, programId);
    expect(whole).toMatchObject(part ?? { items: "none" });
    expect(part?.items.map(({ itemId }) => itemId)).toEqual(whole?.items.map(({ itemId }) => itemId));
    expect(part?.items[0]?.dose).toEqual(whole?.items[0]?.dose);
    expect(JSON.stringify(part)).not.toContain("steps");
  });
});

describe("markLogsRead", () => {
  it("moves forward only, and never past now", async () => {
    const { programId } = await sharedProgram();
    const seenAt = async () => (await findFollowUp(clinic.scope, programId))?.program.logsSeenAt;
    expect(await seenAt()).toBeNull();
    const moment = new Date("2026-01-02T03:04:05.678Z");
    await markLogsRead(clinic.scope, programId, moment);
    expect(await seenAt()).toEqual(moment);
    await markLogsRead(clinic.scope, programId, new Date(0));
    expect(await seenAt()).toEqual(moment);
    await markLogsRead(clinic.scope, programId, new Date("2999-01-01T00:00:00Z"));
    expect((await seenAt())?.getFullYear()).toBeLessThan(2100);
  });
});
