import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { proveOwnPassword } from "@/lib/auth/own-account";
import { tradeCode } from "@/lib/auth/trade-code";
import { GUESSES_PER_SESSION, LONGEST_DELAY_MILLISECONDS } from "@/lib/domain/clinic/guess-limits";
import { CODES_IN_ALL, CODES_PER_ADDRESS } from "@/lib/domain/sharing/share-code";
import { processState } from "@/lib/platform/process-state.mjs";
import { signInAttempts } from "../schema";
import { OperatorScope } from "../scope";
import { makeSession } from "./account-factories";
import { makeClinic, type TestClinic } from "./factories";
import { startTestDatabase } from "./suite";

const ORIGIN = "https://clinic.example";
const PASSWORD = "seven quiet herons";
const CODE = "ABCDE-FGHJK";
let sessionId = "";
let address = "";
const delays: number[] = [];
vi.mock("node:timers/promises", () => ({
  setTimeout: (milliseconds: number) => {
    delays.push(milliseconds);
    return Promise.resolve();
  },
}));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ origin: ORIGIN, "x-forwarded-for": address }),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));
vi.mock("@/lib/platform/env", () => ({
  env: () => ({ origin: ORIGIN, shareKey: "k".repeat(32), authSecret: "s".repeat(32) }),
}));
vi.mock("@/lib/auth/session", () => ({ currentSession: async () => ({ sessionId }) }));
vi.mock("@/lib/auth/password", () => ({
  isPasswordRight: async (typed: string) => typed === PASSWORD,
}));

const suite = startTestDatabase({ seeded: false });
let clinic: TestClinic;

beforeAll(async () => {
  const handle = { kind: "embedded", database: suite.database, close: async () => undefined } as const;
  processState.database = Promise.resolve(handle);
  clinic = await makeClinic(suite.database);
});
afterAll(() => {
  processState.database = undefined;
});
beforeEach(async () => {
  delays.length = 0;
  await OperatorScope.forSetUp(suite.database).run((transaction) => transaction.delete(signInAttempts));
});

describe("somebody who is signed in and types the own password", () => {
  const prove = async (password: string) => (await proveOwnPassword(password)).outcome;
  const miss = async (count: number) => {
    for (let number = 0; number < count; number += 1) expect(await prove("wrong")).toBe("mismatch");
  };

  it("has ten guesses a session, which nobody else uses up", async () => {
    const [own, stolen] = await Promise.all(
      [1, 2].map(() => makeSession(suite.database, clinic, clinic.therapist)),
    );
    sessionId = stolen ?? "";
    await miss(GUESSES_PER_SESSION);
    expect(await prove(PASSWORD)).toBe("too-many-attempts");
    sessionId = own ?? "";
    expect(await prove(PASSWORD)).toBe("proved");
  });

  it("has them all again after the right one", async () => {
    sessionId = await makeSession(suite.database, clinic, clinic.therapist);
    await miss(GUESSES_PER_SESSION - 1);
    expect(await prove(PASSWORD)).toBe("proved");
    await miss(GUESSES_PER_SESSION);
    expect(await prove(PASSWORD)).toBe("too-many-attempts");
  });
});

describe("wrong short codes", () => {
  it("end for the address that they come from", async () => {
    address = "192.0.2.1";
    for (let number = 0; number < CODES_PER_ADDRESS; number += 1)
      expect(await tradeCode(CODE)).toEqual({ outcome: "closed" });
    expect(await tradeCode(CODE)).toMatchObject({ outcome: "too-many" });
    address = "198.51.100.9";
    expect(await tradeCode(CODE)).toEqual({ outcome: "closed" });
  });

  it("of everybody slow everybody down, and shut nobody's codes", async () => {
    const addresses = Math.ceil((CODES_IN_ALL + 30) / CODES_PER_ADDRESS);
    for (let place = 0; place < addresses; place += 1) {
      address = `203.0.113.${place}`;
      for (let number = 0; number < CODES_PER_ADDRESS; number += 1)
        expect(await tradeCode(CODE)).toEqual({ outcome: "closed" });
    }
    expect(Math.max(...delays)).toBe(LONGEST_DELAY_MILLISECONDS);
    address = "198.51.100.9";
    expect(await tradeCode(CODE)).toEqual({ outcome: "closed" });
  });
});
