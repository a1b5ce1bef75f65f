import "server-only";
import { and, eq } from "drizzle-orm";
import type { PinPolicy } from "@/lib/domain/clinic/clinic-limits";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { clinics, images } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** The scope's clinic as documents show it. */
export function getClinic(scope: ClinicScope): Promise<DocumentClinic> {
  scope.require("clinic.read");
  return scope.once("clinic", async (transaction) => {
    const [row] = await transaction.select().from(clinics).where(eq(clinics.id, scope.clinicId)).limit(1);
    if (!row) throw new NotFoundError("Clinic");
    return {
      name: row.name,
      address: row.address,
      phone: row.phone,
      hours: row.hours,
      emergencyNumber: row.emergencyNumber,
      urgentLine: row.urgentLine,
      paperSize: row.paperSize,
      timeZone: row.timeZone,
      language: row.language,
      painGuide: { carryOnMax: row.painCarryOnMax, easeBackMax: row.painEaseBackMax },
      country: row.country,
      ...(row.email !== "" && { email: row.email }),
      ...(row.website !== "" && { website: row.website }),
      ...(row.logoImageId !== null && (await logoOf(scope, transaction, row.logoImageId))),
      layout: row.handoutLayout,
      ink: row.handoutInk,
      figureStyle: { skin: row.figureSkin, body: row.figureBody, hair: row.figureHair },
    };
  });
}

export interface ClinicStanding {
  /** How often the clinic's settings were saved; a change names the one it was based on. */
  readonly revision: number;
  /** Whether links can be opened by typing a short code too. */
  readonly shortCodes: boolean;
  /** Whether links carry a PIN. */
  readonly pinPolicy: PinPolicy;
  /** Whether translations that nobody has checked may be handed out, marked as drafts. */
  readonly draftTranslations: boolean;
  /** How long a record is kept after its patient was archived. */
  readonly retentionYears: number;
  /** While people sign in by a directory: the one account whose password still opens the clinic. */
  readonly passwordsOnlyFor: string | null;
  /** Whether the directory asks for the second step. */
  readonly ssoSecondStep: boolean;
}

/** What documents do not show of the clinic's settings. */
export function getClinicStanding(scope: ClinicScope): Promise<ClinicStanding> {
  scope.require("clinic.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        revision: clinics.revision,
        shortCodes: clinics.shortCodes,
        pinPolicy: clinics.pinPolicy,
        draftTranslations: clinics.draftTranslations,
        retentionYears: clinics.retentionYears,
        passwordsOnlyFor: clinics.passwordsOnlyFor,
        ssoSecondStep: clinics.ssoSecondStep,
      })
      .from(clinics)
      .where(eq(clinics.id, scope.clinicId));
    if (!row) throw new NotFoundError("Clinic");
    return row;
  });
}

async function logoOf(
  scope: ClinicScope,
  transaction: Transaction,
  imageId: string,
): Promise<Pick<DocumentClinic, "logo">> {
  const [logo] = await transaction
    .select({ imageId: images.id, width: images.width, height: images.height })
    .from(images)
    .where(and(inClinic(scope, images), eq(images.id, imageId)));
  return logo ? { logo } : {};
}
