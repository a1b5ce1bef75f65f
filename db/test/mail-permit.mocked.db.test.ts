import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { mayMail, reserveMail } from "@/lib/auth/mail-permit";
import { processState } from "@/lib/platform/process-state.mjs";
import { signInAttempts } from "../schema";
import { OperatorScope } from "../scope";
import { startTestDatabase } from "./suite";

const LIMITS = { perAccount: 3, perClinic: 5, inAll: 8 };
let session: { userId: string; clinicId: string; isDemoClinic: boolean } | undefined;
let moment = new Date("2026-11-22T10:00:00Z");
let mailLimits = LIMITS;
vi.mock("@/lib/auth/session", () => ({ currentSession: async () => session }));
vi.mock("@/lib/platform/clock", () => ({ now: () => moment }));
vi.mock("@/lib/platform/env", () => ({ env: () => ({ mailLimits }) }));

const suite = startTestDatabase({ seeded: false });
const somebody = (clinicId: string = randomUUID()) => ({
  userId: randomUUID(),
  clinicId,
  isDemoClinic: false,
});

async function reserve(count: number): Promise<string[]> {
  const permits: string[] = [];
  for (let number = 0; number < count; number += 1) permits.push(await reserveMail());
  return permits;
}

beforeAll(() => {
  const handle = { kind: "embedded", database: suite.database, close: async () => undefined } as const;
  processState.database = Promise.resolve(handle);
});
afterAll(() => {
  processState.database = undefined;
});
beforeEach(async () => {
  mailLimits = LIMITS;
  await OperatorScope.forSetUp(suite.database).run((transaction) => transaction.delete(signInAttempts));
});

it("a demonstration clinic, whose password is published, sends no mail, and neither does nobody", async () => {
  session = { ...somebody(), isDemoClinic: true };
  expect([await mayMail(), await reserveMail()]).toEqual([false, "demo"]);
  session = undefined;
  expect([await mayMail(), await reserveMail()]).toEqual([false, "demo"]);
});

it("an account, a clinic and all together have so many an hour", async () => {
  const clinicId = randomUUID();
  session = somebody(clinicId);
  expect(await reserve(4)).toEqual(["allowed", "allowed", "allowed", "too-many"]);
  session = somebody(clinicId);
  expect(await reserve(3)).toEqual(["allowed", "allowed", "too-many"]);
  session = somebody();
  expect(await reserve(4)).toEqual(["allowed", "allowed", "allowed", "too-many"]);
  session = somebody();
  expect(await reserve(1)).toEqual(["too-many"]);
  moment = new Date(moment.getTime() + 61 * 60_000);
  expect(await reserve(1)).toEqual(["allowed"]);
});

it("a limit of none is none", async () => {
  session = somebody();
  mailLimits = { ...LIMITS, perClinic: 0 };
  expect(await reserve(1)).toEqual(["too-many"]);
});
