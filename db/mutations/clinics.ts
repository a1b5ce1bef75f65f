import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { hashShareCode, shareCode } from "@/lib/domain/sharing/share-code";
import { recordAudit } from "../audit";
import { clinics, images, shareLinks } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** What an admin may change about the clinic; fields that are absent stay as they are. */
type ClinicSettings = Partial<
  Pick<
    typeof clinics.$inferSelect,
    | "name"
    | "address"
    | "phone"
    | "hours"
    | "email"
    | "website"
    | "logoImageId"
    | "country"
    | "emergencyNumber"
    | "urgentLine"
    | "painCarryOnMax"
    | "painEaseBackMax"
    | "paperSize"
    | "handoutLayout"
    | "handoutInk"
    | "timeZone"
    | "language"
    | "figureSkin"
    | "figureBody"
    | "figureHair"
    | "pinPolicy"
    | "retentionYears"
    | "draftTranslations"
    | "passwordsOnlyFor"
    | "ssoSecondStep"
  >
>;

/**
 * Changes the clinic's settings if nobody else has since; returns the new revision. What is published already keeps
 * what it was published with.
 * @throws ConflictError with the current revision, NotFoundError for a logo that is not one of the clinic's pictures
 */
export function changeClinicSettings(
  scope: ClinicScope,
  revision: number,
  settings: ClinicSettings,
): Promise<number> {
  scope.require("clinic.change");
  return scope.run(async (transaction) => {
    if (settings.logoImageId) await requireLogo(scope, transaction, settings.logoImageId);
    const [row] = await transaction
      .update(clinics)
      .set({ ...settings, revision: sql`${clinics.revision} + 1`, updatedAt: sql`now()` })
      .where(and(eq(clinics.id, scope.clinicId), eq(clinics.revision, revision)))
      .returning({ revision: clinics.revision });
    if (!row) throw await whyNothingChanged(scope, transaction);
    await recordAudit(scope, transaction, {
      verb: "clinic.change",
      subject: { kind: "clinic", id: scope.clinicId },
      details: { fields: Object.keys(settings).sort().join(" ") },
    });
    return row.revision;
  });
}

/**
 * Lets links be opened by a typed short code, or ends that for the links there are too; returns the new revision.
 * @throws ConflictError with the current revision
 */
export function allowShortCodes(
  scope: ClinicScope,
  revision: number,
  options: { readonly allowed: boolean; readonly shareKey: string },
): Promise<number> {
  scope.require("clinic.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(clinics)
      .set({ shortCodes: options.allowed, revision: sql`${clinics.revision} + 1`, updatedAt: sql`now()` })
      .where(and(eq(clinics.id, scope.clinicId), eq(clinics.revision, revision)))
      .returning({ revision: clinics.revision });
    if (!row) throw await whyNothingChanged(scope, transaction);
    await setCodes(scope, transaction, options);
    await recordAudit(scope, transaction, {
      verb: "clinic.change",
      subject: { kind: "clinic", id: scope.clinicId },
      details: { fields: "shortCodes", allowed: options.allowed },
    });
    return row.revision;
  });
}

async function setCodes(
  scope: ClinicScope,
  transaction: Transaction,
  { allowed, shareKey }: { readonly allowed: boolean; readonly shareKey: string },
): Promise<void> {
  const ofClinic = inClinic(scope, shareLinks);
  if (!allowed) {
    await transaction.update(shareLinks).set({ codeHash: null }).where(ofClinic);
    return;
  }
  const live = await transaction
    .select({ id: shareLinks.id, generation: shareLinks.generation })
    .from(shareLinks)
    .where(and(ofClinic, isNull(shareLinks.revokedAt)));
  for (const { id, generation } of live) {
    const codeHash = hashShareCode(shareKey, shareCode(shareKey, id, generation));
    await transaction
      .update(shareLinks)
      .set({ codeHash })
      .where(and(ofClinic, eq(shareLinks.id, id)));
  }
}

async function requireLogo(scope: ClinicScope, transaction: Transaction, imageId: string): Promise<void> {
  const [image] = await transaction
    .select({ id: images.id })
    .from(images)
    .where(and(inClinic(scope, images), eq(images.id, imageId), eq(images.kind, "logo")));
  if (!image) throw new NotFoundError("Picture");
}

async function whyNothingChanged(scope: ClinicScope, transaction: Transaction): Promise<Error> {
  const [row] = await transaction
    .select({ revision: clinics.revision })
    .from(clinics)
    .where(eq(clinics.id, scope.clinicId));
  return row ? new ConflictError("Clinic", row.revision, scope.clinicId) : new NotFoundError("Clinic");
}
