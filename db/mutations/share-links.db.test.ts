import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { hashShareCode, shareCode } from "@/lib/domain/sharing/share-code";
import { hashToken, shareToken } from "@/lib/domain/sharing/share-token";
import { findVersion } from "../queries/program-versions";
import { findLinkedProgram, findPresentedLink, listShareLinks } from "../queries/share-links";
import { clinics } from "../schema";
import { LinkScope, OperatorScope } from "../scope";
import {
  linkOptions,
  makeClinic,
  makeProgram,
  makeSharedProgram,
  publish,
  SHARE_KEY,
  type TestClinic,
} from "../test/factories";
import { auditTrail, CHECK_VIOLATION, snapshot, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { recordLinkOpened } from "./share-link-visits";
import { issueShareLink, revokeShareLink } from "./share-links";

const suite = startTestDatabase();
const LONG_AGO = new Date("2026-01-01T00:00:00Z");
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

async function makePublished(): Promise<string> {
  const { programId } = await makeProgram(clinic.scope);
  await publish(clinic.scope, programId);
  return programId;
}

const byId = (linkId: string) => LinkScope.forLink(suite.database, linkId);
const byCode = (code: string) => LinkScope.forCodeHash(suite.database, hashShareCode(SHARE_KEY, code));
const byToken = (token: string) => LinkScope.forTokenHash(suite.database, hashToken(token));

describe("issueShareLink", () => {
  it("stores the token's hash, and the token nowhere", async () => {
    const programId = await makePublished();
    const { linkId, generation } = await issueShareLink(clinic.scope, programId, linkOptions());
    const token = shareToken(SHARE_KEY, linkId, generation);
    const rows = (await snapshot(suite.database)).filter((row) => row.includes(linkId));
    expect(rows.join("\n")).toContain(hashToken(token));
    expect(rows.join("\n")).not.toContain(token);
    expect(rows.join("\n")).not.toContain(SHARE_KEY);
    expect(await findPresentedLink(byToken(token))).toMatchObject({ linkId, generation });
  });

  it("stores the short code under a key, opens by it, and by no other", async () => {
    const programId = await makePublished();
    const { linkId, generation } = await issueShareLink(clinic.scope, programId, linkOptions());
    const code = shareCode(SHARE_KEY, linkId, generation);
    const rows = (await snapshot(suite.database)).filter((row) => row.includes(linkId));
    expect(rows.join("\n")).toContain(hashShareCode(SHARE_KEY, code));
    expect(rows.join("\n")).not.toContain(code);
    expect(await findPresentedLink(byCode(code))).toMatchObject({ linkId, generation });
    expect(await findPresentedLink(byCode(shareCode(SHARE_KEY, linkId, generation + 1)))).toBeUndefined();
    await revokeShareLink(clinic.scope, linkId);
    expect(await findPresentedLink(byCode(code))).toBeUndefined();
  });

  it("makes no short code where the clinic wants none", async () => {
    const other = await makeClinic(suite.database);
    await OperatorScope.forSetUp(suite.database).run((transaction) =>
      transaction.update(clinics).set({ shortCodes: false }).where(eq(clinics.id, other.clinicId)),
    );
    const { programId } = await makeProgram(other.scope);
    await publish(other.scope, programId);
    const { linkId, generation } = await issueShareLink(other.scope, programId, linkOptions());
    expect(await findPresentedLink(byCode(shareCode(SHARE_KEY, linkId, generation)))).toBeUndefined();
    expect(await listShareLinks(other.scope, programId)).toMatchObject([{ id: linkId, hasCode: false }]);
  });

  it("answers the live link again instead of making another, however many ask at once", async () => {
    const programId = await makePublished();
    const links = await Promise.all(
      Array.from({ length: 8 }, () => issueShareLink(clinic.scope, programId, linkOptions())),
    );
    expect(new Set(links.map((link) => link.linkId)).size).toBe(1);
    expect(await listShareLinks(clinic.scope, programId)).toHaveLength(1);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    const issued = trail.filter(
      (row) => row.verb === "share-link.issue" && row.subject_id === links[0]?.linkId,
    );
    expect(issued).toHaveLength(1);
  });

  it("replaces a link that has expired or was revoked", async () => {
    const programId = await makePublished();
    const expired = await issueShareLink(clinic.scope, programId, linkOptions(LONG_AGO));
    const second = await issueShareLink(clinic.scope, programId, linkOptions());
    expect(second.linkId).not.toBe(expired.linkId);
    await revokeShareLink(clinic.scope, second.linkId);
    const third = await issueShareLink(clinic.scope, programId, linkOptions());
    const links = await listShareLinks(clinic.scope, programId);
    expect(links.map((link) => link.id)).toEqual([third.linkId, second.linkId, expired.linkId]);
    expect(links.map((link) => link.revokedAt === null)).toEqual([true, false, false]);
  });

  it("needs something published", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const issue = issueShareLink(clinic.scope, programId, linkOptions());
    await expect(issue).rejects.toThrow(AppError);
    await expect(issue).rejects.toMatchObject({ code: "invalid-state" });
    expect(await listShareLinks(clinic.scope, programId)).toEqual([]);
  });

  it("cannot outlive what a link may", async () => {
    const programId = await makePublished();
    for (const days of [200, 0, -1]) {
      const issue = issueShareLink(clinic.scope, programId, linkOptions(new Date(), days));
      expect(await verdictOf(issue)).toBe(CHECK_VIOLATION);
    }
  });
});

describe("revokeShareLink", () => {
  it("acts at once, on the cookie's scope and on the token's", async () => {
    const { linkId, generation } = await makeSharedProgram(clinic.scope);
    const scopes = [byId(linkId), byToken(shareToken(SHARE_KEY, linkId, generation))];
    for (const scope of scopes) expect(await findLinkedProgram(scope, linkId)).toBeDefined();
    await revokeShareLink(clinic.scope, linkId);
    for (const scope of scopes) {
      expect(await findPresentedLink(scope)).toBeUndefined();
      expect(await findLinkedProgram(scope, linkId)).toBeUndefined();
      expect(await recordLinkOpened(scope, linkId, new Date())).toBe(false);
    }
  });

  it("keeps the first moment when it is done again", async () => {
    const { programId, linkId } = await makeSharedProgram(clinic.scope);
    await revokeShareLink(clinic.scope, linkId);
    const [first] = await listShareLinks(clinic.scope, programId);
    await revokeShareLink(clinic.scope, linkId);
    expect(await listShareLinks(clinic.scope, programId)).toEqual([first]);
  });

  it("refuses a link that is not there", async () => {
    await expect(revokeShareLink(clinic.scope, randomUUID())).rejects.toThrow(NotFoundError);
  });
});

describe("the bearer of a link", () => {
  it("reads the current version, and the newer one as soon as it is published", async () => {
    const { programId, linkId } = await makeSharedProgram(clinic.scope);
    const document = async () => (await findLinkedProgram(byId(linkId), linkId))?.document;
    expect(await document()).toEqual(await findVersion(clinic.scope, programId, 1));
    await publish(clinic.scope, programId);
    expect(await document()).toEqual(await findVersion(clinic.scope, programId, 2));
  });

  it("is noted when the link is opened and when the program is read", async () => {
    const { programId, linkId } = await makeSharedProgram(clinic.scope);
    const opened = new Date("2026-11-22T10:00:00Z");
    expect(await recordLinkOpened(byId(linkId), linkId, opened)).toBe(true);
    await findLinkedProgram(byId(linkId), linkId);
    const [link] = await listShareLinks(clinic.scope, programId);
    expect(link?.lastOpenedAt).toEqual(opened);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    const own = trail.filter((row) => row.actor_kind === "link" && row.actor_id === linkId);
    expect(own.map((row) => [row.verb, row.subject_id])).toEqual([
      ["share-link.open", linkId],
      ["program.read", programId],
    ]);
  });

  it("sees nothing once the link has expired", async () => {
    const programId = await makePublished();
    const { linkId, generation } = await issueShareLink(clinic.scope, programId, linkOptions(LONG_AGO));
    for (const scope of [byId(linkId), byToken(shareToken(SHARE_KEY, linkId, generation))]) {
      expect(await findPresentedLink(scope)).toBeUndefined();
      expect(await findLinkedProgram(scope, linkId)).toBeUndefined();
      expect(await recordLinkOpened(scope, linkId, new Date())).toBe(false);
    }
  });

  it("cannot guess: other tokens, other generations and empty ones find nothing", async () => {
    const { linkId } = await makeSharedProgram(clinic.scope);
    const wrong = [
      shareToken(SHARE_KEY, linkId, 2),
      shareToken("another key", linkId, 1),
      shareToken(SHARE_KEY, randomUUID(), 1),
      "",
    ];
    for (const token of wrong) expect(await findPresentedLink(byToken(token))).toBeUndefined();
    expect(await findPresentedLink(LinkScope.forTokenHash(suite.database, ""))).toBeUndefined();
  });

  it("cannot see through one link what another one shows, in the same clinic", async () => {
    const [mine, other] = [await makeSharedProgram(clinic.scope), await makeSharedProgram(clinic.scope)];
    expect(await findLinkedProgram(byId(mine.linkId), other.linkId)).toBeUndefined();
    expect(await recordLinkOpened(byId(mine.linkId), other.linkId, new Date())).toBe(false);
  });
});
