import { createHash, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { getOwnProfile, listOwnSessions } from "../queries/accounts";
import { findAccounts, findOwnSecrets } from "../queries/sign-in";
import { SignInScope } from "../scope";
import { makeSession } from "../test/account-factories";
import { makeClinic, PASSWORD_HASH, type TestClinic } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import {
  changeOwnPassword,
  prepareSecondStep,
  renameSelf,
  renewRecoveryCodes,
  turnOffSecondStep,
  turnOnSecondStep,
} from "./accounts";
import { endOwnSession, endOwnSessions } from "./sessions";
import { createSession, type SecondStepUse } from "./sign-in";

const suite = startTestDatabase({ seeded: false });
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const NOW = new Date();
let clinic: TestClinic;

beforeEach(async () => {
  clinic = await makeClinic(suite.database);
});

const signIn = (secondStep?: SecondStepUse) => {
  const { email, userId } = clinic.therapist;
  const sessionId = randomUUID();
  return createSession(SignInScope.forSession(suite.database, sessionId, email), {
    sessionId,
    clinicId: clinic.clinicId,
    userId,
    device: "Firefox on Windows",
    endsAt: sessionEnd(NOW),
    now: NOW,
    ...(secondStep && { secondStep }),
  });
};

async function turnOn(...codes: string[]) {
  await prepareSecondStep(clinic.scope, "sealed");
  await turnOnSecondStep(clinic.scope, { step: 100, codeHashes: codes.map(hash), now: NOW });
}

describe("the own name", () => {
  it("is saved on the revision it was read with, and tells the current one otherwise", async () => {
    const { revision } = await getOwnProfile(clinic.scope);
    expect(await renameSelf(clinic.scope, revision, "Tom")).toBe(revision + 1);
    expect(await getOwnProfile(clinic.scope)).toMatchObject({ displayName: "Tom", role: "therapist" });
    const late = renameSelf(clinic.scope, revision, "Tim");
    await expect(late).rejects.toMatchObject({ code: "conflict", currentRevision: revision + 1 });
  });
});

describe("the own password", () => {
  it("is changed for the actor alone, and ends every other session", async () => {
    const [kept, other] = [
      await makeSession(suite.database, clinic, clinic.therapist),
      await makeSession(suite.database, clinic, clinic.therapist),
    ];
    const colleague = await makeSession(suite.database, clinic, clinic.admin);
    const change = { passwordHash: "$new", keptSessionId: kept, now: NOW };
    expect(await changeOwnPassword(clinic.scope, change)).toBe(1);
    expect((await listOwnSessions(clinic.scope)).map(({ id }) => id)).toEqual([kept]);
    expect((await listOwnSessions(clinic.admin.scope)).map(({ id }) => id)).toEqual([colleague]);
    const secretsOf = (id: string) => findOwnSecrets(SignInScope.forSession(suite.database, id), id);
    expect(await secretsOf(kept)).toMatchObject({ passwordHash: "$new", userId: clinic.therapist.userId });
    expect(await secretsOf(colleague)).toMatchObject({ passwordHash: PASSWORD_HASH });
    expect(await secretsOf(other)).toBeUndefined();
  });
});

describe("the second step", () => {
  const byApp = (step: number): SecondStepUse => ({ by: "app", step });
  const byCode = (code: string): SecondStepUse => ({ by: "recovery-code", codeHash: hash(code) });

  it("is asked for only once it was proved", async () => {
    const { email } = clinic.therapist;
    const find = async () => (await findAccounts(SignInScope.forEmail(suite.database, email), email))[0];
    await prepareSecondStep(clinic.scope, "sealed");
    expect((await find())?.secondStep).toBeUndefined();
    await turnOn("one");
    expect((await find())?.secondStep).toBe("sealed");
    await expect(prepareSecondStep(clinic.scope, "other")).rejects.toMatchObject({ code: "invalid-state" });
    await turnOffSecondStep(clinic.scope);
    expect((await find())?.secondStep).toBeUndefined();
    await expect(renewRecoveryCodes(clinic.scope, [])).rejects.toMatchObject({ code: "invalid-state" });
  });

  it("takes a code of the app once, and no earlier one after it", async () => {
    await turnOn();
    expect(await signIn(byApp(100))).toBe(false);
    expect(await signIn(byApp(102))).toBe(true);
    expect(await signIn(byApp(102))).toBe(false);
    expect(await signIn(byApp(101))).toBe(false);
    expect(await signIn(byApp(103))).toBe(true);
    expect(await listOwnSessions(clinic.scope)).toHaveLength(2);
  });

  it("takes one of twenty parallel sign-ins with the same code", async () => {
    await turnOn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => signIn(byApp(200))));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await listOwnSessions(clinic.scope)).toHaveLength(1);
  });

  it("takes each recovery code once; new ones void the old", async () => {
    await turnOn("one", "two");
    expect(await signIn(byCode("one"))).toBe(true);
    expect(await signIn(byCode("one"))).toBe(false);
    expect(await signIn(byCode("three"))).toBe(false);
    expect((await getOwnProfile(clinic.scope)).recoveryCodesLeft).toBe(1);
    await renewRecoveryCodes(clinic.scope, ["three", "four"].map(hash));
    expect(await signIn(byCode("two"))).toBe(false);
    expect(await signIn(byCode("three"))).toBe(true);
    expect((await getOwnProfile(clinic.scope)).recoveryCodesLeft).toBe(1);
  });

  it("does not take a colleague's recovery code", async () => {
    await prepareSecondStep(clinic.admin.scope, "sealed");
    await turnOnSecondStep(clinic.admin.scope, { step: 1, codeHashes: [hash("theirs")], now: NOW });
    await turnOn("mine");
    expect(await signIn(byCode("theirs"))).toBe(false);
  });
});

describe("own sessions", () => {
  it("end one by one, or all but this one; a colleague's do not", async () => {
    const ids = await Promise.all([1, 2, 3].map(() => makeSession(suite.database, clinic, clinic.therapist)));
    const [here = "", there = ""] = ids;
    const colleague = await makeSession(suite.database, clinic, clinic.admin);
    await endOwnSession(clinic.scope, there);
    await expect(endOwnSession(clinic.scope, there)).rejects.toThrow("not found");
    await expect(endOwnSession(clinic.scope, colleague)).rejects.toThrow("not found");
    expect(await endOwnSessions(clinic.scope, here)).toBe(1);
    expect(await listOwnSessions(clinic.scope)).toEqual([
      expect.objectContaining({ id: here, device: "Firefox on Linux" }),
    ]);
    expect(await listOwnSessions(clinic.admin.scope)).toHaveLength(1);
  });
});
