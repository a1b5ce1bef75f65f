import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { ForbiddenError } from "@/lib/domain/errors/errors";
import { getOwnProfile } from "../queries/accounts";
import { findAccounts, findSession } from "../queries/sign-in";
import { listOpenInvitations, listStaff, listStaffNames } from "../queries/staff";
import { ClinicScope, SignInScope } from "../scope";
import { makeSession, oneTimeSecret } from "../test/account-factories";
import { makeClinic, type TestClinic } from "../test/factories";
import { asRole, auditTrail, rowsOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { prepareSecondStep, turnOnSecondStep } from "./accounts";
import { inviteStaff, issuePasswordReset, revokeInvitation } from "./one-time-links";
import { changeStaffRole, endStaffSessions, removeStaffSecondStep, setStaffActive } from "./staff";

const suite = startTestDatabase({ seeded: false });
let clinic: TestClinic;

beforeEach(async () => {
  clinic = await makeClinic(suite.database);
});

const sessionOf = async (user: "admin" | "therapist") => {
  const sessionId = await makeSession(suite.database, clinic, clinic[user]);
  return () => findSession(SignInScope.forSession(suite.database, sessionId), sessionId);
};
const verbs = async () => (await auditTrail(suite.database, clinic.clinicId)).map((row) => row.verb);

describe("an admin's own account", () => {
  it("gets no reset link from itself: a session that was taken over must not become the account", async () => {
    const { scope, userId } = clinic.admin;
    const before = await auditTrail(suite.database, clinic.clinicId);
    await expect(async () => issuePasswordReset(scope, userId, oneTimeSecret())).rejects.toThrow(
      ForbiddenError,
    );
    expect(await auditTrail(suite.database, clinic.clinicId)).toEqual(before);
    await issuePasswordReset(scope, clinic.therapist.userId, oneTimeSecret());
  });
});

describe("a colleague's role", () => {
  it("is changed by an admin, and signs the colleague out", async () => {
    const read = await sessionOf("therapist");
    await changeStaffRole(clinic.admin.scope, clinic.therapist.userId, "admin");
    expect(await read()).toBeUndefined();
    const scope = SignInScope.forEmail(suite.database, clinic.therapist.email);
    expect(await findAccounts(scope, clinic.therapist.email)).toMatchObject([{ isActive: true }]);
    expect((await getOwnProfile(clinic.therapist.scope)).role).toBe("admin");
  });

  it("is not changed by a therapist, and nobody changes their own", async () => {
    const { userId } = clinic.admin;
    expect(() => changeStaffRole(clinic.scope, userId, "therapist")).toThrow("staff.change");
    const own = changeStaffRole(clinic.admin.scope, userId, "therapist");
    await expect(own).rejects.toMatchObject({ code: "forbidden", permission: "staff.own-account" });
  });

  it("stays when two admins demote each other at once: one of them wins, and one admin is left", async () => {
    const [first, second] = [clinic.admin, clinic.therapist];
    await changeStaffRole(first.scope, second.userId, "admin");
    const actor = { ...second.scope.actor, role: "admin" } as const;
    const other = ClinicScope.forSession(suite.database, { clinicId: clinic.clinicId, actor });
    const results = await Promise.allSettled([
      changeStaffRole(first.scope, second.userId, "therapist"),
      changeStaffRole(other, first.userId, "therapist"),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const admins = sql`select 1 from users where clinic_id = ${clinic.clinicId} and role = 'admin'`;
    const left = await asRole(suite.database, "homestretch_operator", {}, (t) => rowsOf(t, admins));
    expect(left).toHaveLength(1);
  });
});

describe("deactivating", () => {
  it("shuts the colleague out at once and voids open reset links; reactivating lets them in again", async () => {
    const { userId, email } = clinic.therapist;
    const read = await sessionOf("therapist");
    await issuePasswordReset(clinic.admin.scope, userId, oneTimeSecret());
    await setStaffActive(clinic.admin.scope, userId, false);
    expect(await read()).toBeUndefined();
    const find = async () => (await findAccounts(SignInScope.forEmail(suite.database, email), email))[0];
    expect((await find())?.isActive).toBe(false);
    expect((await listStaffNames(clinic.scope)).map(({ displayName }) => displayName)).toEqual([
      "Test admin",
    ]);
    await expect(issuePasswordReset(clinic.admin.scope, userId, oneTimeSecret())).rejects.toThrow(
      "not found",
    );
    await setStaffActive(clinic.admin.scope, userId, true);
    expect((await find())?.isActive).toBe(true);
    expect(await verbs()).toEqual([
      "session.start",
      "staff.reset-password",
      "staff.deactivate",
      "staff.reactivate",
    ]);
  });

  it("is never done to oneself", async () => {
    const own = setStaffActive(clinic.admin.scope, clinic.admin.userId, false);
    await expect(own).rejects.toMatchObject({ permission: "staff.own-account" });
    expect(await verbs()).toEqual([]);
  });
});

describe("a lost phone", () => {
  it("is taken off the account by an admin: the password alone signs in, and old sessions are gone", async () => {
    const { scope, userId, email } = clinic.therapist;
    await prepareSecondStep(scope, "sealed");
    await turnOnSecondStep(scope, { step: 7, codeHashes: ["e".repeat(64)], now: new Date() });
    const read = await sessionOf("therapist");
    const find = async () => (await findAccounts(SignInScope.forEmail(suite.database, email), email))[0];
    expect((await find())?.secondStep).toBe("sealed");
    await removeStaffSecondStep(clinic.admin.scope, userId);
    expect((await find())?.secondStep).toBeUndefined();
    expect(await getOwnProfile(scope)).toMatchObject({ hasSecondStep: false, recoveryCodesLeft: 0 });
    expect(await read()).toBeUndefined();
  });
});

describe("the list", () => {
  it("tells an admin everything, and a therapist names", async () => {
    await sessionOf("therapist");
    const staff = await listStaff(clinic.admin.scope, {
      seenSince: new Date(Date.now() - 60_000),
      awaySince: new Date(Date.now() - 60_000),
    });
    expect(staff).toEqual([
      expect.objectContaining({ displayName: "Test admin", role: "admin", sessionCount: 0 }),
      expect.objectContaining({ displayName: "Test therapist", sessionCount: 1, hasSecondStep: false }),
    ]);
    expect(JSON.stringify(staff)).not.toContain("argon2");
    expect(() => listStaff(clinic.scope, { seenSince: new Date(), awaySince: new Date() })).toThrow(
      "staff.change",
    );
    expect(await listStaffNames(clinic.scope)).toEqual([
      { userId: clinic.admin.userId, displayName: "Test admin" },
      { userId: clinic.therapist.userId, displayName: "Test therapist" },
    ]);
  });

  it("names as away whoever has been there long and has not signed in since, until the account is closed", async () => {
    const day = 86_400_000;
    await sessionOf("therapist");
    const away = async (awaySince: number) =>
      (await listStaff(clinic.admin.scope, { seenSince: new Date(), awaySince: new Date(awaySince) }))
        .filter(({ isAway }) => isAway)
        .map(({ displayName }) => displayName);
    // Nobody has had an account for that long.
    expect(await away(Date.now() - day)).toEqual([]);
    await asRole(suite.database, "homestretch_operator", {}, (transaction) =>
      transaction.execute(sql`update users set created_at = created_at - interval '91 days'`),
    );
    expect(await away(Date.now() - day)).toEqual(["Test admin"]);
    expect(await away(Date.now() + day)).toEqual(["Test admin", "Test therapist"]);
    await setStaffActive(clinic.admin.scope, clinic.therapist.userId, false);
    expect(await away(Date.now() + day)).toEqual(["Test admin"]);
  });

  it("shows sessions as ended after they were ended", async () => {
    const read = await sessionOf("therapist");
    await endStaffSessions(clinic.admin.scope, clinic.therapist.userId);
    expect(await read()).toBeUndefined();
  });

  it("holds an invitation until it is taken back; a second one to the same address replaces the first", async () => {
    const invited = { email: "new@clinic.example", displayName: "New", role: "therapist" } as const;
    const { scope } = clinic.admin;
    const now = new Date();
    await inviteStaff(scope, invited, oneTimeSecret(now));
    const linkId = await inviteStaff(scope, { ...invited, role: "admin" }, oneTimeSecret(now));
    expect(await listOpenInvitations(scope, now)).toEqual([
      { linkId, ...invited, role: "admin", expiresAt: new Date(now.getTime() + 3_600_000) },
    ]);
    expect(await listOpenInvitations(scope, new Date(now.getTime() + 3_600_000))).toEqual([]);
    await revokeInvitation(scope, linkId, now);
    expect(await listOpenInvitations(scope, now)).toEqual([]);
    await expect(revokeInvitation(scope, linkId, now)).rejects.toThrow("not found");
    const colleague = { ...invited, email: clinic.therapist.email };
    await expect(inviteStaff(scope, colleague, oneTimeSecret())).rejects.toMatchObject({
      code: "invalid-state",
    });
  });
});
