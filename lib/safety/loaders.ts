import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findDraftTexts } from "@/db/queries/document-sources";
import { listKeptConflicts } from "@/db/queries/kept-conflicts";
import { findPatient, type PatientDetail } from "@/db/queries/patients";
import type { PrintFacts } from "@/db/queries/print-facts";
import { findProgram } from "@/db/queries/programs";
import { findLatestScreening } from "@/db/queries/screenings";
import type { ClinicScope } from "@/db/scope";
import { checkedInWords } from "@/lib/domain/checker/checked-by";
import type { SafetySources, ScreeningView } from "@/lib/domain/conflict/safety-sources";
import { openThemes, themesWithSigns } from "@/lib/domain/conflict/screening";
import { screeningRemarks } from "@/lib/domain/conflict/screening-remarks";
import type { ScreeningTheme } from "@/lib/domain/conflict/screening-themes";
import { dayOfMoment } from "@/lib/domain/dates/moment-words";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { mayBeChild } from "@/lib/domain/patient/age";
import { findDocumentStops } from "@/lib/domain/program/document-stops";
import { findDocumentTopicStops } from "@/lib/domain/program/document-topic-stops";
import {
  findPublicationBlockers,
  findSafetyBlockers,
  type PublicationBlocker,
} from "@/lib/domain/program/publication";
import type { SafetyFacts } from "@/lib/domain/program/unresolved-stops";
import { aboutExercises } from "@/lib/domain/reader/about-exercises";
import { NOT_ACCEPTED } from "@/lib/domain/signature/text-acceptance";
import { together } from "@/lib/domain/together/together";
import { today } from "@/lib/platform/clock";
import { checkedBy, hasAcceptedTexts, loadSignOffs } from "@/lib/signatures/loaders";

/** What the rules need to know of a patient and a program, for the builder. */
export async function loadSafety(
  scope: ClinicScope,
  programId: string,
  patient: Pick<PatientDetail, "conditions" | "birthYear" | "adult">,
): Promise<SafetySources> {
  const { clinic, kept, screening } = await together({
    clinic: getClinic(scope),
    kept: listKeptConflicts(scope, programId),
    screening: loadScreening(scope, programId),
  });
  const rules = { kind: "conflict-rules", subject: "conflict-rules" } as const;
  const checked = checkedBy(await loadSignOffs(scope, today(clinic.timeZone)), rules);
  return {
    today: today(clinic.timeZone),
    conditions: patient.conditions,
    birthYear: patient.birthYear,
    adult: patient.adult,
    kept: kept.map(({ keptAt, ...entry }) => ({ ...entry, keptOn: dayOfMoment(keptAt, clinic) })),
    ...(screening && { screening }),
    ...(checked && { rulesChecked: checkedInWords(checked, clinic.language) }),
  };
}

/** The screening made last for a program, in the clinic's words. */
export async function loadScreening(
  scope: ClinicScope,
  programId: string,
): Promise<ScreeningView | undefined> {
  const { clinic, screening } = await together({
    clinic: getClinic(scope),
    screening: findLatestScreening(scope, programId),
  });
  if (!screening) return undefined;
  const { outcome, note, screenedAt, screenedByName } = screening;
  return {
    outcome,
    note,
    screenedByName,
    screenedOn: dayOfMoment(screenedAt, clinic),
    signs: themesWithSigns(screening).map((theme) => theme.title),
    remarks: screeningRemarks(screening, clinic.language),
  };
}

/** The themes to ask the patient of a program about, and the clinic's local date. */
export async function loadOpenThemes(
  scope: ClinicScope,
  programId: string,
): Promise<{ themes: readonly ScreeningTheme[]; today: string }> {
  const { program, patient, safety } = await loadSafetyFacts(scope, programId);
  const { today } = safety.patient;
  const { exercises } = await findDraftTexts(scope, program.draft);
  const { birthYear, tags } = patient;
  const { regions = [], purposes = [] } = aboutExercises([...exercises.values()]);
  return { themes: openThemes({ birthYear, today, regions, purposes, tags }), today };
}

/** Everything that keeps the saved draft from being published. */
export async function loadPublicationBlockers(
  scope: ClinicScope,
  programId: string,
): Promise<PublicationBlocker[]> {
  const { program, patient, safety } = await loadSafetyFacts(scope, programId);
  if (!(await hasAcceptedTexts(scope))) return [{ kind: "not-accepted", message: NOT_ACCEPTED }];
  const conditions = await listConditionChoices(scope);
  const { exercises, topics } = await findDraftTexts(scope, program.draft);
  return findPublicationBlockers({
    draft: program.draft,
    exercises,
    topics,
    reader: {
      conditions: patient.conditions,
      birthYear: patient.birthYear,
      template: program.template,
      today: safety.patient.today,
    },
    tags: conditions.filter((choice) => patient.tags.includes(choice.slug)),
    clearance: patient.clearance,
    needsAdult: mayBeChild(patient.birthYear, safety.patient.today) && patient.adult === "",
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
    patient: { conditions, affectedSide, birthYear: patient.birthYear, today: today(timeZone) },
    kept: await listKeptConflicts(scope, programId),
  };
  return { program, patient, safety };
}

/**
 * Why the draft's sheet must not be printed for staff today: texts that the clinic's lead has not accepted, rules that say
 * stop and have no answer. Empty when it may be.
 */
export async function loadDraftStops(scope: ClinicScope, programId: string): Promise<string[]> {
  const { facts, isAccepted } = await together({
    facts: loadSafetyFacts(scope, programId),
    isAccepted: hasAcceptedTexts(scope),
  });
  if (!isAccepted) return [NOT_ACCEPTED];
  const { program, safety } = facts;
  const { draft } = program;
  const { exercises } = await findDraftTexts(scope, { items: draft.items, topicIds: [] });
  return findSafetyBlockers({ draft, exercises, safety }).map((blocker) => blocker.message);
}

/** The same for a published sheet: the record may have changed since. */
export async function loadPrintStops(
  scope: ClinicScope,
  programId: string,
  { document, template, patient, exercises, isAccepted, timeZone }: PrintFacts,
): Promise<string[]> {
  if (!isAccepted) return [NOT_ACCEPTED];
  const { conditions, birthYear } = patient;
  const kept = await listKeptConflicts(scope, programId);
  const date = today(timeZone);
  return [
    ...findDocumentStops(document, exercises, { patient: { ...patient, today: date }, kept }),
    ...findDocumentTopicStops(document, {
      conditions,
      birthYear,
      today: date,
      ...(template !== undefined && { template }),
    }),
  ];
}
