import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { PinPolicy } from "@/lib/domain/clinic/clinic-limits";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { PIN_MISSES_TO_LOCK, PIN_MISSES_TO_PAUSE } from "@/lib/domain/sharing/share-pin";
import { calendarSecret, hashToken } from "@/lib/domain/sharing/share-token";
import {
  findCalendarProgram,
  findLinkRecipient,
  findPresentedLink,
  listShareLinks,
} from "../queries/share-links";
import { clinics } from "../schema";
import { LinkScope, OperatorScope } from "../scope";
import * as make from "../test/factories";
import { CHECK_VIOLATION, snapshot, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { labelShareLink, renewShareLink, setLinkPin, unlockShareLink } from "./share-link-care";
import { askForMoreTime, forgivePinMisses, openCalendar, reservePinGuess } from "./share-link-visits";
import { issueShareLink, revokeShareLink } from "./share-links";

const suite = startTestDatabase();
const DAY = 86_400_000;
const PIN_HASH = "$argon2id$v=19$a-hash-of-some-pin";
const soon = (days: number) => new Date(Date.now() + days * DAY);
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const byId = (linkId: string) => LinkScope.forLink(suite.database, linkId);
const standing = async (programId: string) => (await listShareLinks(clinic.scope, programId))[0];

function setPolicy(clinicId: string, pinPolicy: PinPolicy) {
  return OperatorScope.forSetUp(suite.database).run((transaction) =>
    transaction.update(clinics).set({ pinPolicy }).where(eq(clinics.id, clinicId)),
  );
}

describe("renewShareLink", () => {
  it("gives a link more time, and answers what the patient asked for", async () => {
    const { programId, linkId } = await make.makeSharedProgram(clinic.scope);
    expect(await askForMoreTime(byId(linkId), linkId, new Date("2026-11-22T10:00:00Z"))).toBe(true);
    await askForMoreTime(byId(linkId), linkId, new Date("2026-11-23T10:00:00Z"));
    expect((await standing(programId))?.renewalAskedAt).toEqual(new Date("2026-11-22T10:00:00Z"));
    const expiresAt = soon(90);
    await renewShareLink(clinic.scope, linkId, { expiresAt, now: new Date() });
    expect(await standing(programId)).toMatchObject({ expiresAt, renewalAskedAt: null });
  });

  it("opens a link again that ran out, with the same code on paper", async () => {
    const { programId } = await make.makeProgram(clinic.scope);
    await make.publish(clinic.scope, programId);
    const longAgo = make.linkOptions(new Date("2026-01-01T00:00:00Z"));
    const { linkId } = await issueShareLink(clinic.scope, programId, longAgo);
    expect(await findPresentedLink(byId(linkId))).toBeUndefined();
    await renewShareLink(clinic.scope, linkId, { expiresAt: soon(30), now: new Date() });
    expect(await findPresentedLink(byId(linkId))).toMatchObject({ linkId });
  });

  it("never gives more than 180 days, nor opens what was ended", async () => {
    const { linkId } = await make.makeSharedProgram(clinic.scope);
    const renewal = renewShareLink(clinic.scope, linkId, { expiresAt: soon(182), now: new Date() });
    expect(await verdictOf(renewal)).toBe(CHECK_VIOLATION);
    await revokeShareLink(clinic.scope, linkId);
    const again = renewShareLink(clinic.scope, linkId, { expiresAt: soon(30), now: new Date() });
    await expect(again).rejects.toThrow(NotFoundError);
    expect(await askForMoreTime(byId(linkId), linkId, new Date())).toBe(false);
  });
});

it("labelShareLink names a link, within bounds", async () => {
  const { programId, linkId } = await make.makeSharedProgram(clinic.scope);
  await labelShareLink(clinic.scope, linkId, "daughter's phone");
  expect((await standing(programId))?.label).toBe("daughter's phone");
  expect(await verdictOf(labelShareLink(clinic.scope, linkId, "x".repeat(81)))).toBe(CHECK_VIOLATION);
  await expect(labelShareLink(clinic.scope, randomUUID(), "x")).rejects.toThrow(NotFoundError);
});

describe("the PIN of a link", () => {
  async function withPin() {
    const program = await make.makeSharedProgram(clinic.scope);
    await setLinkPin(clinic.scope, program.linkId, PIN_HASH);
    const guess = (now = new Date()) => reservePinGuess(byId(program.linkId), program.linkId, now);
    return { ...program, guess };
  }

  it("follows the clinic's settings", async () => {
    const other = await make.makeClinic(suite.database);
    const { linkId } = await make.makeSharedProgram(other.scope);
    await setPolicy(other.clinicId, "off");
    await expect(setLinkPin(other.scope, linkId, PIN_HASH)).rejects.toMatchObject({ code: "invalid-state" });
    await setPolicy(other.clinicId, "required");
    await setLinkPin(other.scope, linkId, PIN_HASH);
    await expect(setLinkPin(other.scope, linkId, null)).rejects.toMatchObject({ code: "invalid-state" });
    const { programId } = await make.makeProgram(other.scope);
    await make.publish(other.scope, programId);
    const without = issueShareLink(other.scope, programId, make.linkOptions());
    await expect(without).rejects.toMatchObject({ code: "invalid-state" });
    const terms = { ...make.linkOptions(), pinHash: PIN_HASH };
    expect(await issueShareLink(other.scope, programId, terms)).toMatchObject({ isNew: true });
    expect(await listShareLinks(other.scope, programId)).toMatchObject([{ hasPin: true }]);
    expect(await issueShareLink(other.scope, programId, make.linkOptions())).toMatchObject({ isNew: false });
  });

  it("pauses after five misses for 15 minutes, and locks after ten until staff unlock it", async () => {
    const { guess, linkId, programId } = await withPin();
    const start = new Date("2026-11-22T10:00:00Z");
    const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
    for (let miss = 0; miss < PIN_MISSES_TO_PAUSE; miss += 1) expect(await guess(start)).toBeDefined();
    expect(await guess(at(14))).toBeUndefined();
    for (let miss = PIN_MISSES_TO_PAUSE; miss < PIN_MISSES_TO_LOCK; miss += 1)
      expect(await guess(at(15))).toEqual({ generation: 1, pinHash: PIN_HASH });
    expect(await guess(at(10_000))).toBeUndefined();
    expect((await standing(programId))?.pinLockedAt).toEqual(at(15));
    await unlockShareLink(clinic.scope, linkId);
    expect(await guess(at(16))).toBeDefined();
  });

  it("counts guesses at the same moment one after the other", async () => {
    const { guess } = await withPin();
    const permits = await Promise.all(Array.from({ length: 20 }, () => guess()));
    expect(permits.filter((permit) => permit !== undefined)).toHaveLength(PIN_MISSES_TO_PAUSE);
  });

  it("forgives the misses after a right one, unless it was changed in between", async () => {
    const { guess, linkId } = await withPin();
    for (let miss = 0; miss < PIN_MISSES_TO_PAUSE; miss += 1) await guess();
    expect(await forgivePinMisses(byId(linkId), linkId, PIN_HASH)).toBe(true);
    expect(await guess()).toBeDefined();
    await setLinkPin(clinic.scope, linkId, `${PIN_HASH}-2`);
    expect(await forgivePinMisses(byId(linkId), linkId, PIN_HASH)).toBe(false);
  });

  it("is told to nobody but the bearer of the link, and only as a hash", async () => {
    const { linkId } = await withPin();
    expect(await findPresentedLink(byId(linkId))).toMatchObject({ pinHash: PIN_HASH });
    const listed = await listShareLinks(clinic.scope, (await make.makeSharedProgram(clinic.scope)).programId);
    expect(JSON.stringify(listed)).not.toContain("argon2");
  });
});

describe("the calendar address", () => {
  it("opens after somebody subscribed, by its own secret only, until the link ends", async () => {
    const { linkId, generation } = await make.makeSharedProgram(clinic.scope);
    const secret = calendarSecret(make.SHARE_KEY, linkId, generation);
    const feed = () => findCalendarProgram(LinkScope.forCalendarHash(suite.database, hashToken(secret)));
    expect(await feed()).toBeUndefined();
    expect(await openCalendar(byId(linkId), linkId, secret)).toBe(true);
    expect(await feed()).toMatchObject({ linkId });
    expect((await snapshot(suite.database)).join("\n")).not.toContain(secret);
    await revokeShareLink(clinic.scope, linkId);
    expect(await feed()).toBeUndefined();
    expect(await openCalendar(byId(linkId), linkId, secret)).toBe(false);
  });
});

it("findLinkRecipient answers whom a link would go to", async () => {
  const { programId } = await make.makeSharedProgram(clinic.scope);
  expect(await findLinkRecipient(clinic.scope, programId)).toMatchObject({
    email: null,
    clinicName: "Test Clinic",
    pinPolicy: "optional",
  });
  expect(await findLinkRecipient(clinic.scope, randomUUID())).toBeUndefined();
});
