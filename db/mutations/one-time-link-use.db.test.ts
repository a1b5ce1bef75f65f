import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findOneTimeLink } from "../queries/one-time-links";
import { findAccounts, findSession } from "../queries/sign-in";
import { OperatorScope, SignInScope } from "../scope";
import { makeSession, NEW_CLINIC, oneTimeSecret } from "../test/account-factories";
import { makeClinic, type TestClinic } from "../test/factories";
import { asRole, auditTrail, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { changeOwnPassword, prepareSecondStep, turnOnSecondStep } from "./accounts";
import { acceptInvitation, resetPassword } from "./one-time-link-use";
import { inviteStaff, issuePasswordReset } from "./one-time-links";
import { issueResetByOperator, issueSetUpCode, setUpClinic } from "./set-up";

const suite = startTestDatabase({ seeded: false });
const INVITED = { displayName: "Nia New", role: "therapist" } as const;
const HASH = "$argon2id$another";
let clinic: TestClinic;
let count = 0;

beforeEach(async () => {
  clinic = await makeClinic(suite.database);
  count += 1;
});

const email = () => `invited-${count}@clinic.example`;
const bearer = (tokenHash: string) => SignInScope.forOneTimeHash(suite.database, tokenHash);
const accountsOf = (address: string) => findAccounts(SignInScope.forEmail(suite.database, address), address);
const accountOf = async (address: string) => (await accountsOf(address))[0];
const accept = (tokenHash: string) =>
  acceptInvitation(bearer(tokenHash), tokenHash, {
    displayName: INVITED.displayName,
    passwordHash: HASH,
    now: new Date(),
  });

async function invite(now = new Date()) {
  const secret = oneTimeSecret(now);
  await inviteStaff(clinic.admin.scope, { ...INVITED, email: email() }, secret);
  return secret.tokenHash;
}

describe("an invitation", () => {
  it("tells its bearer what it is for, and makes that account once", async () => {
    const tokenHash = await invite();
    expect(await findOneTimeLink(bearer(tokenHash), tokenHash, new Date())).toEqual({
      kind: "invitation",
      clinicName: "Test Clinic",
      email: email(),
      ...INVITED,
    });
    expect(await accept(tokenHash)).toBe("done");
    expect(await accountOf(email())).toMatchObject({ clinicId: clinic.clinicId, passwordHash: HASH });
    expect(await accept(tokenHash)).toBe("closed");
    expect(await findOneTimeLink(bearer(tokenHash), tokenHash, new Date())).toBeUndefined();
  });

  it("makes one account when it is accepted ten times at once", async () => {
    const tokenHash = await invite();
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(tokenHash)));
    expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(["done", "closed"]));
  });

  it("is closed once its time is over, and for everybody who has another link", async () => {
    const over = await invite(new Date(Date.now() - 3_600_001));
    expect(await findOneTimeLink(bearer(over), over, new Date())).toBeUndefined();
    expect(await accept(over)).toBe("closed");
    const [mine, other] = [await invite(), oneTimeSecret().tokenHash];
    expect(await findOneTimeLink(bearer(other), mine, new Date())).toBeUndefined();
  });

  it("is the same to its bearer whether or not the address has an account elsewhere", async () => {
    const elsewhere = await makeClinic(suite.database);
    const taken = sql`update users set email = ${email()} where id = ${elsewhere.therapist.userId}`;
    await asRole(suite.database, "homestretch_operator", {}, (t) => t.execute(taken));
    const [hers, another] = [await invite(), await invite()];
    expect(await accept(hers)).toBe("closed");
    expect(await accept(another)).toBe("done");
    expect(await accountsOf(email())).toMatchObject([
      { clinicId: elsewhere.clinicId, userId: elsewhere.therapist.userId },
      { clinicId: clinic.clinicId, passwordHash: HASH },
    ]);
    expect((await accountsOf(email()))[0]?.passwordHash).not.toBe(HASH);
  });

  it("claims its address for nobody: every clinic can have an account with it", async () => {
    const first = await invite();
    expect(await accept(first)).toBe("done");
    for (const other of [await makeClinic(suite.database), await makeClinic(suite.database)]) {
      const secret = oneTimeSecret();
      await inviteStaff(other.admin.scope, { ...INVITED, email: email() }, secret);
      expect(await accept(secret.tokenHash)).toBe("done");
    }
    expect(await accountsOf(email())).toHaveLength(3);
  });

  it("does not touch an account of the clinic that has the address already", async () => {
    const tokenHash = await invite();
    const taken = sql`update users set email = ${email()} where id = ${clinic.therapist.userId}`;
    await asRole(suite.database, "homestretch_operator", {}, (t) => t.execute(taken));
    expect(await accept(tokenHash)).toBe("address-taken");
    expect((await accountOf(email()))?.passwordHash).not.toBe(HASH);
  });

  it("gives its bearer no more than that account, past our own code too", async () => {
    const tokenHash = await invite();
    const as = (statement: ReturnType<typeof sql>) =>
      verdictOf(
        asRole(suite.database, "homestretch_sign_in", { one_time_hash: tokenHash }, (t) =>
          t.execute(statement),
        ),
      );
    const user = (role: string, address: string, clinicId = clinic.clinicId) => sql`
      insert into users (id, clinic_id, email, display_name, role, password_hash)
      values (gen_random_uuid(), ${clinicId}, ${address}, 'X', ${role}, 'x')`;
    expect(await as(user("admin", email()))).toBe("42501");
    expect(await as(user("therapist", "other@clinic.example"))).toBe("42501");
    const { clinicId } = await makeClinic(suite.database);
    expect(await as(user("therapist", email(), clinicId))).toBe("42501");
    expect(await as(sql`update users set role = 'admin'`)).toBe("42501");
  });
});

describe("a password reset", () => {
  const reset = (tokenHash: string) =>
    resetPassword(bearer(tokenHash), tokenHash, { passwordHash: HASH, now: new Date() });

  it("sets the password once, and ends every session of the account and nobody else's", async () => {
    const { therapist, admin } = clinic;
    const [own, other] = [
      await makeSession(suite.database, clinic, therapist),
      await makeSession(suite.database, clinic, admin),
    ];
    const secret = oneTimeSecret();
    await issuePasswordReset(admin.scope, therapist.userId, secret);
    expect(await findOneTimeLink(bearer(secret.tokenHash), secret.tokenHash, new Date())).toMatchObject({
      kind: "password-reset",
      email: therapist.email,
      hasSecondStep: false,
    });
    expect(await reset(secret.tokenHash)).toBe("done");
    expect(await reset(secret.tokenHash)).toBe("closed");
    expect((await accountOf(therapist.email))?.passwordHash).toBe(HASH);
    expect((await accountOf(admin.email))?.passwordHash).not.toBe(HASH);
    const read = (id: string) => findSession(SignInScope.forSession(suite.database, id), id);
    expect([await read(own), Boolean(await read(other))]).toEqual([undefined, true]);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    expect(trail.at(-1)).toMatchObject({ verb: "account.reset-password", actor_id: therapist.userId });
  });

  it("is void when a newer one was made", async () => {
    const [older, newer] = [oneTimeSecret(), oneTimeSecret()];
    await issuePasswordReset(clinic.admin.scope, clinic.therapist.userId, older);
    await issuePasswordReset(clinic.admin.scope, clinic.therapist.userId, newer);
    expect(await reset(older.tokenHash)).toBe("closed");
    expect(await reset(newer.tokenHash)).toBe("done");
  });

  it("is void when its owner has changed the password meanwhile", async () => {
    const secret = oneTimeSecret();
    await issuePasswordReset(clinic.admin.scope, clinic.therapist.userId, secret);
    const change = { passwordHash: "$own", keptSessionId: randomUUID(), now: new Date() };
    await changeOwnPassword(clinic.therapist.scope, change);
    expect(await reset(secret.tokenHash)).toBe("closed");
    expect((await accountOf(clinic.therapist.email))?.passwordHash).toBe("$own");
  });

  it("does not open as an invitation, nor an invitation as a reset", async () => {
    const secret = oneTimeSecret();
    await issuePasswordReset(clinic.admin.scope, clinic.therapist.userId, secret);
    expect(await accept(secret.tokenHash)).toBe("closed");
    expect(await reset(await invite())).toBe("closed");
  });
});

describe("the operator's reset", () => {
  it("opens like an admin's, and takes a lost second step off when told", async () => {
    const operator = OperatorScope.forSetUp(suite.database);
    const { email: address, scope } = clinic.admin;
    await prepareSecondStep(scope, "sealed");
    await turnOnSecondStep(scope, { step: 1, codeHashes: ["f".repeat(64)], now: new Date() });
    const [first, second] = [oneTimeSecret(), oneTimeSecret()];
    const unknown = await issueResetByOperator(operator, "nobody@nowhere.example", first);
    expect(unknown).toBeUndefined();
    expect(await issueResetByOperator(operator, address, first)).toEqual({ outcome: "done" });
    expect((await accountOf(address))?.secondStep).toBe("sealed");
    const bare = { removeSecondStep: true };
    expect(await issueResetByOperator(operator, address, second, bare)).toEqual({ outcome: "done" });
    expect((await accountOf(address))?.secondStep).toBeUndefined();
    const link = await findOneTimeLink(bearer(second.tokenHash), second.tokenHash, new Date());
    expect(link).toMatchObject({ kind: "password-reset", email: address, hasSecondStep: false });
  });
});

describe("the operator's reset of an address with accounts in two clinics", () => {
  it("asks which one, and touches only that", async () => {
    const operator = OperatorScope.forSetUp(suite.database);
    const other = await makeClinic(suite.database, "Other");
    const { email: address } = clinic.admin;
    const same = sql`update users set email = ${address} where id = ${other.admin.userId}`;
    await operator.run((t) => t.execute(same));
    const secret = oneTimeSecret();
    expect(await issueResetByOperator(operator, address, secret)).toEqual({
      outcome: "several",
      clinics: ["Other Clinic", "Test Clinic"],
    });
    const named = { clinicName: "Other Clinic" };
    expect(await issueResetByOperator(operator, address, secret, named)).toEqual({ outcome: "done" });
    expect(await findOneTimeLink(bearer(secret.tokenHash), secret.tokenHash, new Date())).toMatchObject({
      clinicName: "Other Clinic",
      email: address,
    });
  });
});

describe("setting a clinic up", () => {
  const code = "a".repeat(64);
  const now = new Date("2026-11-22T12:00:00Z");

  it("needs a code, which works once and for a week; afterwards none is offered", async () => {
    const operator = OperatorScope.forSetUp(suite.database);
    const demo = sql`update clinics set is_demo = true`;
    await operator.run((t) => t.execute(demo));
    expect(await setUpClinic(operator, code, NEW_CLINIC)).toBe("closed");
    expect(await issueSetUpCode(operator, code, now)).toBe(true);
    const late = { ...NEW_CLINIC, now: new Date("2026-11-29T12:00:01Z") };
    expect(await setUpClinic(operator, code, late)).toBe("closed");
    const answers = await Promise.all([1, 2, 3].map(() => setUpClinic(operator, code, NEW_CLINIC)));
    expect(answers.filter((answer) => answer === "done")).toHaveLength(1);
    const account = await accountOf(NEW_CLINIC.admin.email);
    const trail = await auditTrail(suite.database, account?.clinicId ?? "");
    expect(trail.map((row) => [row.verb, row.actor_id])).toEqual([["clinic.set-up", account?.userId]]);
    expect(await issueSetUpCode(operator, "b".repeat(64), now)).toBe(false);
    expect(await setUpClinic(operator, "b".repeat(64), NEW_CLINIC)).toBe("closed");
  });
});
