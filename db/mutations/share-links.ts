import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { hashShareCode, shareCode } from "@/lib/domain/sharing/share-code";
import { hashToken, shareToken } from "@/lib/domain/sharing/share-token";
import { recordAudit } from "../audit";
import { clinics, programs, shareLinks } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

const FIRST_GENERATION = 1;

interface LinkTerms {
  readonly shareKey: string;
  readonly expiresAt: Date;
  readonly label: string;
  /** Of the PIN of a new link; needed where the clinic wants one on every link. */
  readonly pinHash?: string | undefined;
  readonly now: Date;
}

/**
 * The live link of a program: the one there is, or a new one. Returns its id and generation, from which the token is
 * computed.
 * @throws NotFoundError, AppError("invalid-state") when nothing has been published yet, or a PIN is needed
 */
export function issueShareLink(
  scope: ClinicScope,
  programId: string,
  options: LinkTerms,
): Promise<{ linkId: string; generation: number; isNew: boolean }> {
  scope.require("share-link.change");
  return scope.run(async (transaction) => {
    const [program] = await transaction
      .select({ currentVersion: programs.currentVersion })
      .from(programs)
      .where(and(inClinic(scope, programs), eq(programs.id, programId), isNull(programs.archivedAt)))
      .for("update");
    if (!program) throw new NotFoundError("Program");
    if (program.currentVersion === 0)
      throw new AppError("invalid-state", "Publish the program before you share it.");
    const ofProgram = and(inClinic(scope, shareLinks), eq(shareLinks.programId, programId));
    const [live] = await transaction
      .select({ linkId: shareLinks.id, generation: shareLinks.generation })
      .from(shareLinks)
      .where(and(ofProgram, isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, options.now)));
    if (live) return { ...live, isNew: false };
    // An expired link still holds the one live place of its program; it gives way to the new one.
    await transaction
      .update(shareLinks)
      .set({ revokedAt: options.now })
      .where(and(ofProgram, isNull(shareLinks.revokedAt), lte(shareLinks.expiresAt, options.now)));
    const linkId = randomUUID();
    const policy = await linkPolicy(scope, transaction);
    if (policy.pinPolicy === "required" && options.pinHash === undefined)
      throw new AppError("invalid-state", "Links of your clinic carry a PIN. Please try again.");
    await transaction.insert(shareLinks).values({
      id: linkId,
      clinicId: scope.clinicId,
      programId,
      generation: FIRST_GENERATION,
      tokenHash: hashToken(shareToken(options.shareKey, linkId, FIRST_GENERATION)),
      codeHash: policy.shortCodes
        ? hashShareCode(options.shareKey, shareCode(options.shareKey, linkId, FIRST_GENERATION))
        : null,
      pinHash: options.pinHash ?? null,
      label: options.label,
      expiresAt: options.expiresAt,
      createdAt: options.now,
      createdBy: scope.actor.userId,
    });
    await recordAudit(scope, transaction, {
      verb: "share-link.issue",
      subject: { kind: "share-link", id: linkId },
      details: { programId },
    });
    return { linkId, generation: FIRST_GENERATION, isNew: true };
  });
}

async function linkPolicy(scope: ClinicScope, transaction: Transaction) {
  const [clinic] = await transaction
    .select({ shortCodes: clinics.shortCodes, pinPolicy: clinics.pinPolicy })
    .from(clinics)
    .where(eq(clinics.id, scope.clinicId));
  if (!clinic) throw new NotFoundError("Clinic");
  return clinic;
}

/** Ends a link at once, on open pages too: every request of its bearer reads the row again. */
export function revokeShareLink(scope: ClinicScope, linkId: string): Promise<void> {
  scope.require("share-link.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(shareLinks)
      .set({ revokedAt: sql`coalesce(${shareLinks.revokedAt}, now())` })
      .where(and(inClinic(scope, shareLinks), eq(shareLinks.id, linkId)))
      .returning({ id: shareLinks.id });
    if (!row) throw new NotFoundError("Share link");
    await recordAudit(scope, transaction, {
      verb: "share-link.revoke",
      subject: { kind: "share-link", id: linkId },
    });
  });
}
