import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  GUESS_WINDOW_MINUTES,
  GUESSES_PER_ACCOUNT,
  GUESSES_PER_ADDRESS,
  sessionEnd,
} from "@/lib/domain/clinic/session-lifetime";
import { findAccount, findSession } from "../queries/sign-in";
import { SignInScope } from "../scope";
import { makeSession } from "../test/account-factories";
import { makeClinic, PASSWORD_HASH, type TestClinic } from "../test/factories";
import { asRole, auditTrail, numberOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { endOwnSessions } from "./sessions";
import { createSession, endSession, forgiveGuesses, reserveGuess, touchSession } from "./sign-in";

const suite = startTestDatabase({ seeded: false });
const NOON = new Date("2026-11-22T12:00:00Z");
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const minutesLater = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const newKey = () => createHash("sha256").update(randomUUID()).digest("hex");
const anybody = () => SignInScope.forEmail(suite.database, "anybody@clinic.example");
const account = (key: string) => [{ key, limit: GUESSES_PER_ACCOUNT }];

async function guess(key: string, at: Date): Promise<boolean> {
  return (await reserveGuess(anybody(), account(key), at)).allowed;
}

describe("reserveGuess", () => {
  it("lets exactly the limit of a hundred parallel guesses through", async () => {
    const key = newKey();
    const permits = await Promise.all(Array.from({ length: 100 }, () => guess(key, NOON)));
    expect(permits.filter(Boolean)).toHaveLength(GUESSES_PER_ACCOUNT);
  });

  it("counts account and address each for itself, and both limits hold in parallel", async () => {
    const address = newKey();
    const accounts = Array.from({ length: 12 }, newKey);
    const permits = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const keys = [{ key: address, limit: GUESSES_PER_ADDRESS }, ...account(accounts[index % 12] ?? "")];
        return (await reserveGuess(anybody(), index % 2 ? keys : keys.toReversed(), NOON)).allowed;
      }),
    );
    expect(permits.filter(Boolean)).toHaveLength(GUESSES_PER_ADDRESS);
  });

  it("does not use the address up with guesses that are refused for the account", async () => {
    const [address, key] = [newKey(), newKey()];
    const attempt = () =>
      reserveGuess(anybody(), [{ key: address, limit: GUESSES_PER_ACCOUNT + 1 }, ...account(key)], NOON);
    for (const _ of Array.from({ length: 30 })) await attempt();
    const other = await reserveGuess(anybody(), [{ key: address, limit: GUESSES_PER_ACCOUNT + 1 }], NOON);
    expect(other.allowed).toBe(true);
  });

  it("never evaluates more than the limit in any window, wherever it begins", async () => {
    const key = newKey();
    const evaluated: number[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      if (await guess(key, minutesLater(minute))) evaluated.push(minute);
      if (await guess(key, minutesLater(minute + 0.5))) evaluated.push(minute + 0.5);
    }
    const windows = evaluated.map(
      (start) => evaluated.filter((at) => at >= start && at < start + GUESS_WINDOW_MINUTES).length,
    );
    expect(Math.max(...windows)).toBe(GUESSES_PER_ACCOUNT);
    expect(evaluated.length).toBeGreaterThan(3 * GUESSES_PER_ACCOUNT);
  });

  it("says how long to wait: until the oldest guess has run out", async () => {
    const key = newKey();
    await guess(key, NOON);
    for (const _ of Array.from({ length: 9 })) await guess(key, minutesLater(5));
    const refusal = await reserveGuess(anybody(), account(key), minutesLater(6));
    expect(refusal).toEqual({ allowed: false, retryInMinutes: 9 });
    expect(await guess(key, minutesLater(15))).toBe(true);
    expect(await guess(key, minutesLater(15))).toBe(false);
  });
});

describe("forgiveGuesses", () => {
  it("forgives the account, and drops only counters that have run out", async () => {
    const [key, fresh, stale] = [newKey(), newKey(), newKey()];
    for (const _ of Array.from({ length: 10 })) await guess(key, minutesLater(20));
    await guess(fresh, minutesLater(20));
    await guess(stale, NOON);
    await forgiveGuesses(anybody(), { account: key }, minutesLater(20));
    expect(await guess(key, minutesLater(20))).toBe(true);
    const keys = sql`select count(*) from sign_in_attempts where key in (${fresh}, ${stale})`;
    const left = asRole(suite.database, "homestretch_sign_in", {}, (t) => numberOf(t, keys));
    expect(await left).toBe(1);
  });

  it("takes one guess of that moment back from the address, so that signing in costs nothing", async () => {
    const [address, key] = [newKey(), newKey()];
    const keys = [{ key: address, limit: 2 }, ...account(key)];
    for (let signIns = 0; signIns < 5; signIns += 1) {
      expect(await reserveGuess(anybody(), keys, minutesLater(signIns))).toEqual({ allowed: true });
      await forgiveGuesses(anybody(), { account: key, address }, minutesLater(signIns));
    }
    for (const _ of [1, 2]) await reserveGuess(anybody(), keys, minutesLater(5));
    await forgiveGuesses(anybody(), { account: key, address }, minutesLater(5));
    expect((await reserveGuess(anybody(), keys, minutesLater(5))).allowed).toBe(true);
    expect((await reserveGuess(anybody(), keys, minutesLater(5))).allowed).toBe(false);
  });

  it("does not stall with sign-ins of the same address", async () => {
    const addresses = Array.from({ length: 4 }, newKey);
    const accounts = Array.from({ length: 4 }, newKey);
    for (const key of addresses) await guess(key, NOON);
    const work = Array.from({ length: 40 }, async (_, index) => {
      const key = accounts[index % 4] ?? "";
      const address = addresses[(index >> 2) % 4] ?? "";
      const keys = [{ key: address, limit: 50 }, ...account(key)];
      await reserveGuess(anybody(), keys, minutesLater(30));
      await forgiveGuesses(anybody(), { account: key, address }, minutesLater(30));
    });
    await expect(Promise.all(work)).resolves.toHaveLength(40);
  });
});

describe("findAccount", () => {
  it("finds the account that was asked for, and no other", async () => {
    const { email, userId } = clinic.therapist;
    const scope = SignInScope.forEmail(suite.database, email);
    expect(await findAccount(scope, email)).toEqual({
      userId,
      clinicId: clinic.clinicId,
      passwordHash: PASSWORD_HASH,
      isActive: true,
      isDemoClinic: false,
    });
    expect(await findAccount(scope, clinic.admin.email)).toBeUndefined();
    expect(await findAccount(scope, "")).toBeUndefined();
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
