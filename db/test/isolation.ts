import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "@/lib/domain/errors/errors";
import { processState } from "@/lib/platform/process-state.mjs";
import type { DatabaseHandle } from "../client";
import { EndedLinkScope, ErasureScope, LinkScope, OperatorScope, SignInScope } from "../scope";
import { makeSession, VICTIM_IDENTITY } from "./account-factories";
import type { Answer, Attacker } from "./attack";
import { ATTACKS } from "./attacks";
import { openTestDatabase } from "./database";
import { exportedFunctions } from "./exported-functions";
import { documentOf, makeClinic, makeProgram, makeSharedProgram } from "./factories";
import { snapshot, verdictOf } from "./raw";
import { makeVictim, nowhere, type Target } from "./targets";
import { VICTIM_MARK } from "./victim-library";

/** What came back, with the ids of the call replaced by their names, so that two calls can be compared. */
interface Reply {
  readonly kind: Answer | "something";
  readonly text: string;
}

async function replyTo(call: () => Promise<unknown>, target: Target): Promise<Reply> {
  const outcome = await outcomeOf(call);
  const named = Object.entries(target).reduce(
    (text, [name, value]) => text.replaceAll(String(value), name),
    outcome.text,
  );
  return { kind: outcome.kind, text: named };
}

async function outcomeOf(call: () => Promise<unknown>): Promise<Reply> {
  let answer: unknown;
  try {
    answer = await call();
  } catch (error) {
    if (error instanceof AppError)
      return { kind: error.name as Answer, text: JSON.stringify({ ...error, message: error.message }) };
    const code = await verdictOf(Promise.reject(error));
    return { kind: code as Answer, text: code };
  }
  const isNothing = !answer || (Array.isArray(answer) && answer.length === 0);
  return { kind: isNothing ? "nothing" : "something", text: JSON.stringify(answer) ?? "" };
}

/** The suite itself, run as it is and with the first wall taken down. */
export function describeIsolation(title: string): void {
  describe(title, () => {
    let handle: DatabaseHandle;
    let attacker: Attacker;
    let victim: Target;
    let marks: readonly string[];
    let before: readonly string[];

    beforeAll(async () => {
      handle = await openTestDatabase("seeded");
      // The one query without a scope asks the process's own database.
      processState.database = Promise.resolve(handle);
      victim = await makeVictim(handle.database);
      const made = await makeAttacker(handle);
      attacker = made.attacker;
      marks = [made.clinicId, attacker.guessKey];
      before = await snapshot(handle.database, marks);
    });

    afterAll(() => handle?.close());

    it("attacks every exported query and mutation", async () => {
      expect(Object.keys(ATTACKS).sort()).toEqual((await exportedFunctions()).sort());
    });

    it("has a victim with something in every table", () => {
      const tables = new Set(before.filter((line) => line.includes(victim.clinicId)).map(tableOf));
      expect(tables.size).toBe(51);
    });

    describe.each(Object.keys(ATTACKS))("%s", (name) => {
      it.each(ATTACKS[name] ?? [])("answers %s", async (expected, call) => {
        const target = nowhere();
        const foreign = await replyTo(() => call(attacker, victim), victim);
        const absent = await replyTo(() => call(attacker, target), target);
        expect(foreign.kind).toBe(expected === "own" ? "something" : expected);
        expect(foreign.text).not.toContain(VICTIM_MARK);
        expect(withoutTimes(foreign.text)).toEqual(withoutTimes(absent.text));
      });
    });

    it("leaves every row of the victim as it was", async () => {
      expect(await snapshot(handle.database, marks)).toEqual(before);
    });
  });
}

const tableOf = (line: string) => line.split(" ", 1)[0];
/** Two calls of one list may differ in the attacker's own rows: what they made in between. */
const withoutTimes = (text: string) => text.replaceAll(/"(revision|updatedAt)":("[^"]*"|\d+)/g, '"$1"');

async function makeAttacker({ database }: DatabaseHandle) {
  const clinic = await makeClinic(database, "Attacker");
  const { scope, therapist } = clinic;
  const { programId, patientId, draft } = await makeProgram(scope);
  const { linkId } = await makeSharedProgram(scope);
  const sessionId = await makeSession(database, clinic, clinic.admin);
  const attacker: Attacker = {
    scope,
    admin: clinic.admin.scope,
    signIn: SignInScope.forSession(database, sessionId, therapist.email),
    oneTime: SignInScope.forOneTimeHash(database, randomBytes(32).toString("hex")),
    identity: SignInScope.forIdentity(database, {
      issuer: VICTIM_IDENTITY.issuer,
      subject: "the attacker",
      email: therapist.email,
    }),
    operator: OperatorScope.forSetUp(database),
    signInWith: (id) => SignInScope.forSession(database, id, therapist.email),
    link: LinkScope.forLink(database, linkId),
    endedLink: EndedLinkScope.forTokenHash(database, randomBytes(32).toString("hex")),
    erasure: (id) => ErasureScope.of(database, clinic.admin.scope, id),
    guessKey: randomBytes(32).toString("hex"),
    programId,
    patientId,
    draft,
    document: await documentOf(scope, programId),
  };
  return { attacker, clinicId: clinic.clinicId };
}
