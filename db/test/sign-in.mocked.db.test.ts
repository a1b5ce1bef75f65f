import { randomBytes, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { guessKey } from "@/lib/auth/guess-key";
import { type SignInAttempt, signInWithPassword } from "@/lib/auth/sign-in";
import { addressBlocks } from "@/lib/domain/clinic/address-blocks";
import { GUESSES_PER_ACCOUNT, LONGEST_DELAY_MILLISECONDS } from "@/lib/domain/clinic/guess-limits";
import { processState } from "@/lib/platform/process-state.mjs";
import { findSession } from "../queries/sign-in";
import { signInAttempts, users } from "../schema";
import { OperatorScope, SignInScope, type Transaction } from "../scope";
import { makeClinic, type TestClinic } from "./factories";
import { startTestDatabase } from "./suite";

const delays: number[] = [];
vi.mock("node:timers/promises", () => ({
  setTimeout: (milliseconds: number) => {
    delays.push(milliseconds);
    return Promise.resolve();
  },
}));
// What a password's hash is worth is tested beside it; here there are hundreds.
let computing: Promise<void> = Promise.resolve();
const computed: string[] = [];
vi.mock("@/lib/auth/password", () => ({
  withPassword: async (accounts: { passwordHash: string }[], password: string) => {
    computed.push(password);
    await computing;
    return accounts.filter(({ passwordHash }) => passwordHash === `plain ${password}`);
  },
}));
vi.mock("@/lib/auth/missed-sign-in", () => ({ noteMissedSignIn: () => undefined }));

const suite = startTestDatabase({ seeded: false });
const PASSWORD = "seven quiet herons";
const OTHER_PASSWORD = "nine loud geese fly";
let clinic: TestClinic;
let email: string;

beforeAll(() => {
  const handle = { kind: "embedded", database: suite.database, close: async () => undefined } as const;
  processState.database = Promise.resolve(handle);
});
afterAll(() => {
  processState.database = undefined;
});
beforeEach(async () => {
  delays.length = 0;
  clinic = await makeClinic(suite.database);
  email = clinic.therapist.email;
  await owner((t) => t.delete(signInAttempts));
  await own(clinic, PASSWORD);
});

const owner = (work: (transaction: Transaction) => Promise<unknown>) =>
  OperatorScope.forSetUp(suite.database).run(work);

/** Gives the clinic's therapist the address and a password. */
async function own({ therapist }: TestClinic, password: string): Promise<void> {
  const passwordHash = `plain ${password}`;
  await owner((t) => t.update(users).set({ email, passwordHash }).where(eq(users.id, therapist.userId)));
}

const device = (...known: string[]) => {
  const id = randomBytes(16).toString("base64url");
  return { id, isOurs: known.length > 0, knows: (userId: string) => known.includes(userId) };
};

function attempt(password: string, address: string, more: Partial<SignInAttempt> = {}) {
  const nobody = { email, code: "", clinicId: "", userAgent: "", device: device() };
  return signInWithPassword({ ...nobody, password, from: addressBlocks(address), ...more });
}

async function guesses(address: string, count = GUESSES_PER_ACCOUNT, more: Partial<SignInAttempt> = {}) {
  for (let number = 0; number < count; number += 1)
    expect(await attempt(`wrong ${number}`, address, more)).toEqual({ outcome: "mismatch" });
}

const outcomeOf = async (answer: ReturnType<typeof attempt>) => (await answer).outcome;

describe("guesses at an account from elsewhere", () => {
  it("end after ten for that address, and keep its owner out of nothing", async () => {
    await guesses("192.0.2.1");
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1"))).toBe("too-many-attempts");
    expect(await outcomeOf(attempt(PASSWORD, "198.51.100.9"))).toBe("signed-in");
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1"))).toBe("too-many-attempts");
  });

  it("are counted for the metrics by how they ended", async () => {
    processState.counts = undefined;
    await attempt("wrong", "192.0.2.1");
    await attempt(PASSWORD, "192.0.2.1");
    expect(processState.counts).toEqual(
      new Map([
        ["sign-in mismatch", 1],
        ["sign-in signed-in", 1],
      ]),
    );
  });

  it("do not keep the owner out at the same address, with a browser that has signed in before", async () => {
    await guesses("192.0.2.1");
    const own = device(clinic.therapist.userId);
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1", { device: own }))).toBe("signed-in");
    expect(delays).not.toContain(LONGEST_DELAY_MILLISECONDS);
  });

  it("count for the whole of an IPv6 network", async () => {
    for (let number = 0; number < GUESSES_PER_ACCOUNT; number += 1)
      await attempt("wrong", `2001:db8:1:2::${number.toString(16)}`);
    expect(await outcomeOf(attempt(PASSWORD, "2001:db8:1:2:ffff::1"))).toBe("too-many-attempts");
    expect(await outcomeOf(attempt(PASSWORD, "2001:db8:1:3::1"))).toBe("signed-in");
  });

  it("from many addresses make every guess wait, and the owner too, but not one who is known", async () => {
    for (let number = 0; number < 6; number += 1) await guesses(`203.0.113.${number}`, 5);
    expect(Math.max(...delays)).toBe(LONGEST_DELAY_MILLISECONDS);
    expect(await outcomeOf(attempt(PASSWORD, "198.51.100.9"))).toBe("signed-in");
    expect(delays.at(-1)).toBe(LONGEST_DELAY_MILLISECONDS);
    delays.length = 0;
    const known = { device: device(clinic.therapist.userId) };
    expect(await outcomeOf(attempt(PASSWORD, "198.51.100.9", known))).toBe("signed-in");
    expect(delays).toEqual([]);
  });
});

describe("a browser that is known", () => {
  it("has ten guesses of its own, then those of anybody, then none", async () => {
    const known = { device: device(clinic.therapist.userId) };
    await guesses("192.0.2.1", 2 * GUESSES_PER_ACCOUNT, known);
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1", known))).toBe("too-many-attempts");
    expect(await outcomeOf(attempt(PASSWORD, "198.51.100.9", known))).toBe("signed-in");
  });
});

describe("one address with accounts in two clinics", () => {
  let other: TestClinic;
  beforeEach(async () => {
    other = await makeClinic(suite.database, "Other");
  });

  it("goes where the password belongs", async () => {
    await own(other, OTHER_PASSWORD);
    expect(await attempt(PASSWORD, "192.0.2.1")).toMatchObject({ userId: clinic.therapist.userId });
    expect(await attempt(OTHER_PASSWORD, "192.0.2.1")).toMatchObject({ userId: other.therapist.userId });
    expect(await outcomeOf(attempt("neither of them", "192.0.2.1"))).toBe("mismatch");
  });

  it("is asked which one, where the password is the same, and never before it is right", async () => {
    await own(other, PASSWORD);
    const asked = await attempt(PASSWORD, "192.0.2.1");
    expect(asked).toMatchObject({
      outcome: "clinic-needed",
      clinics: [{ clinicName: "Test Clinic" }, { clinicName: "Other Clinic" }],
    });
    const there = { clinicId: other.clinicId };
    expect(await attempt(PASSWORD, "192.0.2.1", there)).toMatchObject({ userId: other.therapist.userId });
    const nowhere = { clinicId: randomUUID() };
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1", nowhere))).toBe("mismatch");
    expect(await outcomeOf(attempt("wrong", "192.0.2.1", there))).toBe("mismatch");
  });

  it("does not let the owner of one wipe out guesses at the other, nor use its browser for them", async () => {
    await own(other, OTHER_PASSWORD);
    const theirs = { device: device(other.therapist.userId) };
    await guesses("192.0.2.1", GUESSES_PER_ACCOUNT - 1);
    expect(await outcomeOf(attempt(OTHER_PASSWORD, "192.0.2.1"))).toBe("signed-in");
    await guesses("192.0.2.1", 1);
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1"))).toBe("too-many-attempts");
    expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1", theirs))).toBe("mismatch");
    expect(await attempt(OTHER_PASSWORD, "192.0.2.1", theirs)).toMatchObject({ outcome: "signed-in" });
  });
});

it("a crowd of guesses from everywhere is sent away uncounted, and does not keep a known browser waiting", async () => {
  computed.length = 0;
  let compute = () => {};
  computing = new Promise((resolve) => {
    compute = resolve;
  });
  const order: { address: string; outcome: string }[] = [];
  const note = (address: string, more?: Partial<SignInAttempt>, password = "wrong") =>
    attempt(password, address, more).then(({ outcome }) => order.push({ address, outcome }));
  const crowd = Array.from({ length: 60 }, (_, number) => note(`203.0.113.${number}`));
  await vi.waitFor(() => expect(order).toHaveLength(26), 10_000);
  const [away] = order;
  const known = device(clinic.therapist.userId);
  const own = note("198.51.100.9", { device: known }, PASSWORD);
  const key = guessKey(`device:${known.id}:${email}`);
  const counted = () => owner((t) => t.$count(signInAttempts, eq(signInAttempts.key, key)));
  await vi.waitFor(async () => expect(await counted()).toBe(1), 10_000);
  compute();
  await Promise.all([...crowd, own]);
  const outcomes = order.map(({ outcome }) => outcome);
  expect(outcomes.slice(0, 26)).toEqual(Array(26).fill("busy"));
  // Next after the two that were at it.
  expect(computed.indexOf(PASSWORD)).toBe(2);
  expect(outcomes.filter((outcome) => outcome === "mismatch")).toHaveLength(34);
  // Whoever was sent away has all ten guesses left.
  await guesses(away?.address ?? "");
});

it("a new sign-in ends the session that the browser had, a failed one does not", async () => {
  const first = await attempt(PASSWORD, "192.0.2.1");
  const former = first.outcome === "signed-in" ? first.sessionId : "";
  const read = () => findSession(SignInScope.forSession(suite.database, former), former);
  await attempt("wrong", "192.0.2.1", { formerSessionId: former });
  expect(await read()).toBeDefined();
  expect(await outcomeOf(attempt(PASSWORD, "192.0.2.1", { formerSessionId: former }))).toBe("signed-in");
  expect(await read()).toBeUndefined();
});
