import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { clinics, shareLinks } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

const NO_MISSES = { pinMisses: 0, pinPausedUntil: null, pinLockedAt: null };

type LinkVerb =
  | "share-link.renew"
  | "share-link.label"
  | "share-link.set-pin"
  | "share-link.remove-pin"
  | "share-link.unlock"
  | "share-link.send";

/** Changes a link that nobody has ended, with the audit row of it. */
async function change(
  scope: ClinicScope,
  transaction: Transaction,
  linkId: string,
  verb: LinkVerb,
  values: Partial<typeof shareLinks.$inferInsert>,
): Promise<void> {
  const [row] = await transaction
    .update(shareLinks)
    .set(values)
    .where(and(inClinic(scope, shareLinks), eq(shareLinks.id, linkId), isNull(shareLinks.revokedAt)))
    .returning({ id: shareLinks.id });
  if (!row) throw new NotFoundError("Share link");
  await recordAudit(scope, transaction, { verb, subject: { kind: "share-link", id: linkId } });
}

/** Gives a link more time, one that ran out too: the code on paper works again. */
export function renewShareLink(
  scope: ClinicScope,
  linkId: string,
  { expiresAt, now }: { readonly expiresAt: Date; readonly now: Date },
): Promise<void> {
  scope.require("share-link.change");
  return scope.run((transaction) =>
    change(scope, transaction, linkId, "share-link.renew", {
      expiresAt,
      renewedAt: now,
      renewalAskedAt: null,
    }),
  );
}

/** Names a link, for staff only. */
export function labelShareLink(scope: ClinicScope, linkId: string, label: string): Promise<void> {
  scope.require("share-link.change");
  return scope.run((transaction) => change(scope, transaction, linkId, "share-link.label", { label }));
}

/**
 * Gives a link a PIN, another one, or none; whoever had the page open has to come in again.
 * @throws AppError("invalid-state") where the clinic's settings say otherwise
 */
export function setLinkPin(scope: ClinicScope, linkId: string, pinHash: string | null): Promise<void> {
  scope.require("share-link.change");
  return scope.run(async (transaction) => {
    const [clinic] = await transaction
      .select({ pinPolicy: clinics.pinPolicy })
      .from(clinics)
      .where(eq(clinics.id, scope.clinicId));
    if (clinic?.pinPolicy === "off" && pinHash !== null)
      throw new AppError("invalid-state", "Your clinic does not use PINs.");
    if (clinic?.pinPolicy === "required" && pinHash === null)
      throw new AppError("invalid-state", "Every link of your clinic needs a PIN.");
    const verb = pinHash === null ? "share-link.remove-pin" : "share-link.set-pin";
    await change(scope, transaction, linkId, verb, { pinHash, ...NO_MISSES });
  });
}

/** Lets a link take its PIN again after too many wrong ones. */
export function unlockShareLink(scope: ClinicScope, linkId: string): Promise<void> {
  scope.require("share-link.change");
  return scope.run((transaction) => change(scope, transaction, linkId, "share-link.unlock", NO_MISSES));
}

/** Notes that a link was sent by mail; never to whom. */
export function recordLinkSent(scope: ClinicScope, linkId: string): Promise<void> {
  scope.require("share-link.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ id: shareLinks.id })
      .from(shareLinks)
      .where(and(inClinic(scope, shareLinks), eq(shareLinks.id, linkId)));
    if (!row) throw new NotFoundError("Share link");
    await recordAudit(scope, transaction, {
      verb: "share-link.send",
      subject: { kind: "share-link", id: linkId },
    });
  });
}
