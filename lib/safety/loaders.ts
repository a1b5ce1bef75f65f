import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findDraftTexts } from "@/db/queries/document-sources";
import { listExercises } from "@/db/queries/exercises";
import { listKeptConflicts } from "@/db/queries/kept-conflicts";
import { findPatient, type PatientDetail } from "@/db/queries/patients";
import { findProgram } from "@/db/queries/programs";
import { findLatestScreening } from "@/db/queries/screenings";
import type { ClinicScope } from "@/db/scope";
import { today } from "@/lib/clock";
import { findDocumentStops } from "@/lib/domain/conflict/document-stops";
import type { SafetySources, ScreeningView } from "@/lib/domain/conflict/safety-sources";
import { themesWithSigns } from "@/lib/domain/conflict/screening";
import type { SafetyFacts } from "@/lib/domain/conflict/unresolved-stops";
import { NotFoundError } from "@/lib/domain/errors";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import {
  findPublicationBlockers,
  findSafetyBlockers,
  type PublicationBlocker,
} from "@/lib/domain/program/publication";
import { type ClinicTime, dayOfMoment } from "@/lib/domain/text/moment-words";

/** What the rules need to know of a patient and a program, for the builder. */
export async function loadSafety(
  scope: ClinicScope,
  programId: string,
  patient: Pick<PatientDetail, "conditions">,
  clinic: ClinicTime,
): Promise<SafetySources> {
  const kept = await listKeptConflicts(scope, programId);
  const screening = await loadScreening(scope, programId, clinic);
  return {
    today: today(clinic.timeZone),
    conditions: patient.conditions,
    kept: kept.map(({ keptAt, ...entry }) => ({ ...entry, keptOn: dayOfMoment(keptAt, clinic) })),
    ...(screening && { screening }),
  };
}

/** The screening made last for a program, in the clinic's words. */
export async function loadScreening(
  scope: ClinicScope,
  programId: string,
  clinic: ClinicTime,
): Promise<ScreeningView | undefined> {
  const screening = await findLatestScreening(scope, programId);
  if (!screening) return undefined;
  const { outcome, note, screenedAt, screenedByName, answers } = screening;
  return {
    outcome,
    note,
    screenedByName,
    screenedOn: dayOfMoment(screenedAt, clinic),
    signs: themesWithSigns(answers).map((theme) => theme.title),
  };
}

/** Everything that keeps the saved draft from being published. */
export async function loadPublicationBlockers(
  scope: ClinicScope,
  programId: string,
): Promise<PublicationBlocker[]> {
  const { program, patient, safety } = await loadSafetyFacts(scope, programId);
  const conditions = await listConditionChoices(scope);
  const { exercises } = await findDraftTexts(scope, program.draft);
  return findPublicationBlockers({
    draft: program.draft,
    exercises,
    tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
    clearance: patient.clearance,
    safety,
  });
}

async function loadSafetyFacts(scope: ClinicScope, programId: string) {
  const program = await findProgram(scope, programId);
  const patient = program && (await findPatient(scope, program.patientId));
  if (!program || !patient) throw new NotFoundError("Program");
  const { conditions, affectedSide } = patient;
  const { timeZone } = await getClinic(scope);
  const safety: SafetyFacts = {
    patient: { conditions, affectedSide, today: today(timeZone) },
    kept: await listKeptConflicts(scope, programId),
  };
  return { program, patient, safety };
}

/** Why a sheet must not be printed for staff today: rules that say stop and have no answer. Empty when it may be. */
export async function loadPrintStops(
  scope: ClinicScope,
  programId: string,
  published?: ProgramDocument,
): Promise<string[]> {
  const { program, safety } = await loadSafetyFacts(scope, programId);
  if (published) return findDocumentStops(published, await listExercises(scope), safety);
  const { draft } = program;
  const { exercises } = await findDraftTexts(scope, { items: draft.items, topicIds: [] });
  return findSafetyBlockers({ draft, exercises, safety }).map((blocker) => blocker.message);
}
