import assert from "node:assert";
import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/dates/local-date";
import type { ReasonOf, TodayReason } from "@/lib/domain/today/today-reasons";
import { recordPrint } from "../mutations/program-versions";
import { archiveProgram } from "../mutations/programs";
import { recordLinkOpened } from "../mutations/share-link-visits";
import { programs, sessionLogs, shareLinks } from "../schema";
import { LinkScope, OperatorScope } from "../scope";
import * as make from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { listDay } from "./today";

const suite = startTestDatabase();
const TODAY = new Date().toISOString().slice(0, 10);
const day = (days: number) => addDays(TODAY, days);
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const asOperator = OperatorScope.forSetUp;

function list(fields: { mine?: boolean; limit?: number; offset?: number; today?: string } = {}) {
  return listDay(clinic.scope, { today: TODAY, timeZone: "UTC", mine: false, limit: 50, ...fields });
}

async function patientOf(programId: string, fields: Parameters<typeof list>[0] = {}) {
  const { patients } = await list(fields);
  return patients.find(({ reasons }) => reasons.some((reason) => reason.programId === programId));
}

async function rowOf<Reason extends TodayReason>(wanted: Reason, programId: string, today = TODAY) {
  const { reasons = [] } = (await patientOf(programId, { today })) ?? {};
  return reasons.find((each): each is Extract<typeof each, ReasonOf<Reason>> => each.reason === wanted);
}

type Program = Awaited<ReturnType<typeof make.makeSharedProgram>>;

/** A log as a phone sends it, straight into its table. */
function log(program: Program, fields: Partial<typeof sessionLogs.$inferInsert>): Promise<string> {
  const id = randomUUID();
  return asOperator(suite.database).run(async (transaction) => {
    await transaction.insert(sessionLogs).values({
      id,
      clinicId: clinic.clinicId,
      programId: program.programId,
      versionNumber: 1,
      source: "phone",
      linkId: program.linkId,
      localDate: TODAY,
      contentHash: "0".repeat(64),
      ...fields,
    });
    return id;
  });
}

function change(program: Program, values: Partial<typeof programs.$inferInsert>): Promise<unknown> {
  return asOperator(suite.database).run((transaction) =>
    transaction.update(programs).set(values).where(eq(programs.id, program.programId)),
  );
}

describe("listDay", () => {
  it("shows reviews that are due within seven days, and no others", async () => {
    const [soon, late, far] = await Promise.all(
      [7, -30, 8].map(async (days) => {
        const program = await make.makeSharedProgram(clinic.scope);
        await change(program, { reviewOn: day(days) });
        return program.programId;
      }),
    );
    const order = (await list()).patients.flatMap(({ reasons }) =>
      reasons.filter(({ reason }) => reason === "due").map(({ programId }) => programId),
    );
    expect(order.indexOf(late ?? "")).toBeLessThan(order.indexOf(soon ?? ""));
    expect(order).toContain(soon);
    expect(order).not.toContain(far);
    await archiveProgram(clinic.scope, late ?? "");
    expect(await rowOf("due", late ?? "")).toBeUndefined();
  });

  it("shows links that end soon, wait for more time or are locked", async () => {
    const program = await make.makeSharedProgram(clinic.scope);
    const link = (values: Partial<typeof shareLinks.$inferInsert>) =>
      asOperator(suite.database).run((transaction) =>
        transaction.update(shareLinks).set(values).where(eq(shareLinks.id, program.linkId)),
      );
    const row = () => rowOf("links", program.programId);
    expect(await row()).toBeUndefined();
    await link({ renewalAskedAt: new Date() });
    expect(await row()).toMatchObject({ linkId: program.linkId, isAsked: true, isLocked: false });
    await link({ renewalAskedAt: null, pinLockedAt: new Date() });
    expect(await row()).toMatchObject({ isAsked: false, isLocked: true });
    await link({ pinLockedAt: null, expiresAt: new Date(`${day(14)}T23:00:00Z`) });
    expect(await row()).toMatchObject({ expiresOn: day(14) });
    await link({ expiresAt: new Date(`${day(16)}T01:00:00Z`) });
    expect(await row()).toBeUndefined();
  });

  it("shows paper that is older than the program", async () => {
    const { programId } = await make.makeSharedProgram(clinic.scope);
    const print = (versionNumber: number) =>
      recordPrint(clinic.scope, programId, { versionNumber, warningTextVersion: "1.0" });
    await print(1);
    expect(await rowOf("paper", programId)).toBeUndefined();
    await make.publish(clinic.scope, programId);
    expect(await rowOf("paper", programId)).toMatchObject({ paperVersion: 1, currentVersion: 2 });
    await print(2);
    expect(await rowOf("paper", programId)).toBeUndefined();
  });

  it("shows who used the link and recorded nothing for seven days", async () => {
    const program = await make.makeSharedProgram(clinic.scope);
    const { programId, linkId } = program;
    const later = day(20);
    const row = () => rowOf("silent", programId, later);
    expect(await row()).toBeUndefined();
    await recordLinkOpened(LinkScope.forLink(suite.database, linkId), linkId, new Date());
    expect(await row()).toMatchObject({ silentSince: TODAY, lastLogOn: null });
    expect(await rowOf("silent", programId, day(6))).toBeUndefined();
    await log(program, { localDate: day(13) });
    expect(await row()).toMatchObject({ silentSince: day(13), lastLogOn: day(13) });
    await log(program, { localDate: day(14) });
    expect(await row()).toBeUndefined();
  });

  it("shows a rise of the mean pain by 2 from one week to the next, counting what stands", async () => {
    const program = await make.makeSharedProgram(clinic.scope);
    const wrong = await log(program, { localDate: day(-7), pain: 9 });
    await log(program, { localDate: day(-7), pain: 3, corrects: wrong });
    await log(program, { localDate: day(-13), pain: 3 });
    await log(program, { localDate: day(-14), pain: 0 });
    await log(program, { localDate: day(-6), pain: 4 });
    expect(await rowOf("pain", program.programId)).toBeUndefined();
    await log(program, { localDate: TODAY, pain: 6 });
    expect(await rowOf("pain", program.programId)).toMatchObject({ recent: 5, before: 3 });
  });

  it("shows notes until somebody has read them", async () => {
    const program = await make.makeSharedProgram(clinic.scope);
    await log(program, {});
    expect(await rowOf("notes", program.programId)).toBeUndefined();
    const first = await log(program, { note: "The stairs are easier." });
    await log(program, { note: "The stairs are much easier.", corrects: first });
    await log(program, { note: "My knee clicks." });
    expect(await rowOf("notes", program.programId)).toMatchObject({ notes: 2, receivedOn: TODAY });
    await change(program, { logsSeenAt: new Date(Date.now() + 1000) });
    expect(await rowOf("notes", program.programId)).toBeUndefined();
  });

  it("shows drafts, of everybody or of one's own", async () => {
    const { programId } = await make.makeProgram(clinic.scope);
    expect(await rowOf("drafts", programId)).toMatchObject({ currentVersion: 0 });
    expect(await patientOf(programId, { mine: true })).toBeDefined();
    const theirs = { today: TODAY, timeZone: "UTC", mine: true, limit: 5 };
    expect(await listDay(clinic.admin.scope, theirs)).toEqual({ patients: [], total: 0, isMore: false });
    await make.publish(clinic.scope, programId);
    expect(await rowOf("drafts", programId)).toBeUndefined();
  });

  it("has each patient once, with every reason, the most pressing first, and what was done", async () => {
    const program = await make.makeSharedProgram(clinic.scope);
    await change(program, { reviewOn: TODAY });
    await log(program, { note: "My knee clicks." });
    await asOperator(suite.database).run((transaction) =>
      transaction
        .update(shareLinks)
        .set({ renewalAskedAt: new Date() })
        .where(eq(shareLinks.id, program.linkId)),
    );
    const { patients } = await list();
    const found = patients.filter(({ reasons }) =>
      reasons.some(({ programId }) => programId === program.programId),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.reasons.map(({ reason }) => reason)).toEqual(["links", "due", "notes"]);
    expect(patients.indexOf(found[0] ?? assert.fail())).toBe(0);
    expect(found[0]?.begunOn).toBe(TODAY);
    expect([...(found[0]?.done ?? [])]).toEqual([[TODAY, 0]]);
  });

  it("comes in pages that hold everybody once, in a few statements", async () => {
    const { patients, total } = await list();
    expect(total).toBe(patients.length);
    const pages = [await list({ limit: 2 }), await list({ limit: total, offset: 2 })];
    expect(pages.flatMap((page) => page.patients.map(({ patientId }) => patientId))).toEqual(
      patients.map(({ patientId }) => patientId),
    );
    expect(pages.map((page) => page.total)).toEqual([total, total]);
  });
});
