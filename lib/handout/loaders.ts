import "server-only";
import { recordPrint } from "@/db/mutations/program-versions";
import { getClinic } from "@/db/queries/clinics";
import { findDraftTexts } from "@/db/queries/document-sources";
import { findPatient } from "@/db/queries/patients";
import { findVersion } from "@/db/queries/program-versions";
import { findProgram } from "@/db/queries/programs";
import { findLinkedProgram, listShareLinks } from "@/db/queries/share-links";
import { getWarningText } from "@/db/queries/warning-texts";
import type { ClinicScope } from "@/db/scope";
import { currentLinkScope } from "@/lib/auth/link-scope";
import { currentClinicScope } from "@/lib/auth/scope";
import { now, today } from "@/lib/clock";
import { buildProgramDocument } from "@/lib/domain/build-program-document";
import { NotFoundError } from "@/lib/domain/errors";
import type { ProgramDocument } from "@/lib/domain/program-document";
import { shareToken } from "@/lib/domain/share-token";
import { env } from "@/lib/env";

/** The draft as the document it would be published as; version number 0. */
export async function assembleDraftDocument(scope: ClinicScope, programId: string): Promise<ProgramDocument> {
  const program = await findProgram(scope, programId);
  if (!program) throw new NotFoundError("Program");
  const patient = await findPatient(scope, program.patientId);
  if (!patient) throw new NotFoundError("Patient");
  const clinic = await getClinic(scope);
  return buildProgramDocument({
    draft: program.draft,
    programId,
    clinic,
    patient,
    ...(await findDraftTexts(scope, program.draft)),
    warningText: await getWarningText(scope),
    version: { number: 0, publishedOn: today(clinic.timeZone), therapistName: scope.actor.displayName },
  });
}

/** The address a QR carries: the token stands after `#`, so that no log or referrer sees it. */
export function shareAddress(link: { id: string; generation: number }): string {
  return `${env().origin}/p#${shareToken(env().shareKey, link.id, link.generation)}`;
}

export interface HandoutSource {
  readonly document: ProgramDocument;
  /** Present while the program has a live link. */
  readonly shareUrl?: string;
  /** Clinic-local date of this print. */
  readonly printedOn: string;
}

/** A handout's source for staff: a published version (recorded as printed), or the draft. Undefined: not found. */
export async function loadHandout(
  programId: string,
  version: number | "current" | "draft",
): Promise<HandoutSource | "signed-out" | undefined> {
  const scope = await currentClinicScope();
  if (!scope) return "signed-out";
  return scope.transaction(async (scope) => {
    const document =
      version === "draft"
        ? await draftOrNothing(scope, programId)
        : await findVersion(scope, programId, version === "current" ? undefined : version);
    if (!document) return undefined;
    if (version !== "draft") {
      await recordPrint(scope, programId, {
        versionNumber: document.version.number,
        warningTextVersion: document.warningCard.textVersion,
      });
    }
    const links = await listShareLinks(scope, programId);
    const live = links.find((link) => link.revokedAt === null && link.expiresAt > now());
    return {
      document,
      ...(live && { shareUrl: shareAddress(live) }),
      printedOn: today(document.clinic.timeZone),
    };
  });
}

async function draftOrNothing(scope: ClinicScope, programId: string): Promise<ProgramDocument | undefined> {
  try {
    return await assembleDraftDocument(scope, programId);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** A handout's source for the bearer of a share link; undefined for anybody else. */
export async function loadLinkedHandout(linkId: string): Promise<HandoutSource | undefined> {
  const scope = await currentLinkScope(linkId);
  const linked = scope && (await findLinkedProgram(scope, linkId));
  if (!linked) return undefined;
  return {
    document: linked.document,
    shareUrl: shareAddress({ id: linkId, generation: linked.generation }),
    printedOn: today(linked.document.clinic.timeZone),
  };
}
