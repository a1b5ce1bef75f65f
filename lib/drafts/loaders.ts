import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { findDocumentEntries } from "@/db/queries/document-entries";
import { findDraftTexts } from "@/db/queries/document-sources";
import { findPatient } from "@/db/queries/patients";
import { findVersion } from "@/db/queries/program-versions";
import { findProgram } from "@/db/queries/programs";
import { getWarningText } from "@/db/queries/warning-texts";
import type { ClinicScope } from "@/db/scope";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { figureStyleFor } from "@/lib/domain/exercise/figure-style";
import { buildProgramDocument } from "@/lib/domain/program/build-program-document";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { draftFromDocument, type RestoredDraft } from "@/lib/domain/template/draft-from-document";
import { together } from "@/lib/domain/together/together";
import { loadTranslationSources } from "@/lib/patient-words/loaders";
import { today } from "@/lib/platform/clock";
import { loadTextChecks } from "@/lib/signatures/loaders";

/**
 * The draft as the document it would be published as; version number 0. `withDrafts`: words in the patient's language that
 * nobody has reviewed may go out, where the clinic allows it.
 */
export async function assembleDraftDocument(
  scope: ClinicScope,
  programId: string,
  { withDrafts } = { withDrafts: false },
): Promise<ProgramDocument> {
  const program = await findProgram(scope, programId);
  if (!program) throw new NotFoundError("Program");
  const patient = await findPatient(scope, program.patientId);
  if (!patient) throw new NotFoundError("Patient");
  const { clinic, previous, texts, warningText, checks } = await together({
    clinic: getClinic(scope),
    previous: findVersion(scope, programId),
    texts: findDraftTexts(scope, program.draft),
    warningText: getWarningText(scope),
    checks: loadTextChecks(scope),
  });
  const translated = { draft: program.draft, clinic, texts, warningText, previous };
  return buildProgramDocument({
    draft: program.draft,
    programId,
    clinic: { ...clinic, figureStyle: figureStyleFor(clinic.figureStyle, patient.figure) },
    patient,
    template: program.template,
    ...{ ...texts, warningText, checks },
    translations: await loadTranslationSources(scope, patient, translated, withDrafts),
    toldBy: program.toldBy,
    version: { number: 0, publishedOn: today(clinic.timeZone), therapistName: scope.actor.displayName },
    ...(previous && { previous }),
  });
}

/** The draft a version was published from, and what of it the library does not hold any more. */
export async function loadVersionDraft(
  scope: ClinicScope,
  programId: string,
  number: number,
): Promise<RestoredDraft | undefined> {
  const document = await findVersion(scope, programId, number);
  if (!document) return undefined;
  const { groups } = await getWarningText(scope);
  const signs = groups.flatMap((group) => group.signs).filter((sign) => sign.mayBeHidden);
  return draftFromDocument(document, {
    ...(await findDocumentEntries(scope, document)),
    hideableWarnings: signs.map((sign) => sign.code),
  });
}
