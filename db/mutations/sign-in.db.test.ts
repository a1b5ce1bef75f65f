import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { findAccounts, findSession } from "../queries/sign-in";
import { SignInScope } from "../scope";
import { makeSession } from "../test/account-factories";
import { makeClinic, PASSWORD_HASH, type TestClinic } from "../test/factories";
import { asRole, auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { endOwnSessions } from "./sessions";
import { createSession, endSession, markSessionProved, touchSession } from "./sign-in";

const suite = startTestDatabase({ seeded: false });
const NOON = new Date("2026-11-22T12:00:00Z");
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const minutesLater = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe("findAccounts", () => {
  it("finds the account that was asked for, and no other", async () => {
    const { email, userId } = clinic.therapist;
    const scope = SignInScope.forEmail(suite.database, email);
    expect(await findAccounts(scope, email)).toEqual([
      {
        userId,
        clinicId: clinic.clinicId,
        clinicName: "Test Clinic",
        passwordHash: PASSWORD_HASH,
        isActive: true,
        isDemoClinic: false,
        hasPasswordDoor: true,
        ssoSecondStep: false,
      },
    ]);
    expect(await findAccounts(scope, clinic.admin.email)).toEqual([]);
    expect(await findAccounts(scope, "")).toEqual([]);
  });
});

describe("a session", () => {
  const scopeOf = (sessionId: string) => SignInScope.forSession(suite.database, sessionId);
  const read = (sessionId: string) => findSession(scopeOf(sessionId), sessionId);

  it("tells who it belongs to, as the rows say now", async () => {
    const sessionId = await makeSession(suite.database, clinic, clinic.therapist);
    expect(await read(sessionId)).toMatchObject({
      sessionId,
      clinicId: clinic.clinicId,
      userId: clinic.therapist.userId,
      role: "therapist",
      isActive: true,
    });
    const demote = sql`update users set role = 'admin', deactivated_at = now() where id = ${clinic.therapist.userId}`;
    await asRole(suite.database, "homestretch_operator", {}, (t) => t.execute(demote));
    expect(await read(sessionId)).toMatchObject({ role: "admin", isActive: false });
  });

  it("notes that it is in use, and that no other is", async () => {
    const [mine, other] = [
      await makeSession(suite.database, clinic, clinic.admin),
      await makeSession(suite.database, clinic, clinic.admin),
    ];
    const before = await read(other);
    await touchSession(scopeOf(mine), mine, minutesLater(7));
    await touchSession(scopeOf(mine), other, minutesLater(7));
    expect((await read(mine))?.lastSeenAt).toEqual(minutesLater(7));
    expect(await read(other)).toEqual(before);
  });

  it("remembers when its owner last typed the password, and no other does", async () => {
    const [mine, other] = [
      await makeSession(suite.database, clinic, clinic.admin),
      await makeSession(suite.database, clinic, clinic.admin),
    ];
    expect((await read(mine))?.provedAt).toBeNull();
    await markSessionProved(scopeOf(mine), mine, minutesLater(3));
    await markSessionProved(scopeOf(mine), other, minutesLater(3));
    expect((await read(mine))?.provedAt).toEqual(minutesLater(3));
    expect((await read(other))?.provedAt).toBeNull();
    expect((await auditTrail(suite.database, clinic.clinicId)).at(-1)).toMatchObject({
      verb: "session.prove",
      subject_id: mine,
    });
  });

  it("ends alone, and ending it again is no error", async () => {
    const [mine, other] = [
      await makeSession(suite.database, clinic, clinic.admin),
      await makeSession(suite.database, clinic, clinic.admin),
    ];
    await endSession(scopeOf(mine), mine);
    await endSession(scopeOf(mine), mine);
    expect(await read(mine)).toBeUndefined();
    expect(await read(other)).toBeDefined();
    const ended = (await auditTrail(suite.database, clinic.clinicId)).filter(
      (row) => row.verb === "session.end" && row.subject_id === mine,
    );
    expect(ended).toHaveLength(1);
  });

  it("ends everywhere with all others of its user, not with those of a colleague", async () => {
    const own = await makeClinic(suite.database);
    const [first, second] = [
      await makeSession(suite.database, own, own.therapist),
      await makeSession(suite.database, own, own.therapist),
    ];
    const colleague = await makeSession(suite.database, own, own.admin);
    expect(await endOwnSessions(own.therapist.scope)).toBe(2);
    expect(await endOwnSessions(own.therapist.scope)).toBe(0);
    expect([await read(first), await read(second)]).toEqual([undefined, undefined]);
    expect(await read(colleague)).toBeDefined();
  });

  it("is made for the account that was asked for, and for no colleague", async () => {
    const sessionId = randomUUID();
    const scope = SignInScope.forSession(suite.database, sessionId, clinic.therapist.email);
    const { userId } = clinic.admin;
    const now = new Date();
    const session = {
      sessionId,
      clinicId: clinic.clinicId,
      userId,
      device: "",
      endsAt: sessionEnd(now),
      now,
    };
    await expect(createSession(scope, session)).rejects.toThrow();
    expect(await read(sessionId)).toBeUndefined();
  });
});
