import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { findLatestScreening } from "../queries/screenings";
import { makeClinic, makeProgram, type TestClinic } from "../test/factories";
import { auditTrail, CHECK_VIOLATION, INSUFFICIENT_PRIVILEGE, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { archiveProgram } from "./programs";
import { recordScreening } from "./screenings";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const CLEAR = { answers: allClear(SCREENING_THEMES), findings: {}, outcome: "clear" as const, note: "" };
const NOTE = "Sent to the emergency department at once.";
const SIGNS = {
  answers: { ...allClear(SCREENING_THEMES), cord: true, hip: true, "child-safety": true },
  findings: {
    hip: { assessed: { who: "Dr Lee", on: "2026-11-20", result: "No fracture" } },
    cancer: { weighs: ["under 18"], reasoning: "Growing fast, no other sign." },
  },
  outcome: "signs" as const,
  note: NOTE,
};

describe("recordScreening", () => {
  it("keeps the answers with who and when; the last one counts", async () => {
    const { programId } = await makeProgram(clinic.scope);
    expect(await findLatestScreening(clinic.scope, programId)).toBeUndefined();
    await recordScreening(clinic.scope, programId, SIGNS);
    const first = await findLatestScreening(clinic.scope, programId);
    expect(first).toMatchObject({ ...SIGNS, screenedByName: "Test therapist" });
    await recordScreening(clinic.admin.scope, programId, CLEAR);
    expect(await findLatestScreening(clinic.scope, programId)).toMatchObject({
      ...CLEAR,
      screenedByName: "Test admin",
    });
  });

  it("tells the trail the codes of the themes, and none of the words", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await recordScreening(clinic.scope, programId, SIGNS);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    expect(trail.at(-1)).toMatchObject({
      verb: "program.screen",
      details: { outcome: "signs", signs: "cord hip" },
    });
    for (const word of [NOTE, "Dr Lee", "Growing", "child-safety"]) {
      expect(JSON.stringify(trail)).not.toContain(word);
    }
  });

  it("does not find a program that is archived or nowhere", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await archiveProgram(clinic.scope, programId);
    await expect(recordScreening(clinic.scope, programId, CLEAR)).rejects.toThrow(NotFoundError);
    await expect(recordScreening(clinic.scope, randomUUID(), CLEAR)).rejects.toThrow(NotFoundError);
  });

  it("is refused by the database with too long a note", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const long = recordScreening(clinic.scope, programId, { ...SIGNS, note: "x".repeat(1001) });
    expect(await verdictOf(long)).toBe(CHECK_VIOLATION);
  });

  it("is never changed or taken back", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await recordScreening(clinic.scope, programId, SIGNS);
    const change = (statement: ReturnType<typeof sql>) =>
      verdictOf(clinic.scope.run((transaction) => transaction.execute(statement)));
    expect(await change(sql`update screenings set outcome = 'clear'`)).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await change(sql`delete from screenings`)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});
