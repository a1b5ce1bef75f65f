import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { findPatient, listPatients, type PatientDetail, type PatientPage } from "@/db/queries/patients";
import { listPrograms, type ProgramListing } from "@/db/queries/program-list";
import { requireClinicScope } from "@/lib/auth/scope";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { conditionDetailInWords } from "@/lib/domain/patient/condition-detail-words";
import { fourWeeksTo } from "@/lib/domain/patient/four-weeks";
import { buildPatientRow, type PatientRow } from "@/lib/domain/patient/patient-row";
import { personSearched } from "@/lib/domain/patient/patient-search";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { today } from "@/lib/platform/clock";
import { newPatientQuery, patientListQuery } from "./schema";

export interface PatientListView extends Omit<PatientPage, "patients"> {
  readonly rows: readonly PatientRow[];
  readonly search: string;
  readonly archived: boolean;
  /** Whether whoever asks may import patients from a file. */
  readonly mayImport: boolean;
}

/** The patient list as the address asks for it. */
export async function loadPatients(query: Record<string, unknown>): Promise<PatientListView> {
  const scope = await requireClinicScope();
  const { q, archived, page } = patientListQuery.parse(query);
  const options = { search: q ?? "", archived: archived === "1", page: page ?? 1 };
  const { timeZone, language } = await getClinic(scope);
  const clock = { today: today(timeZone), language };
  const days = fourWeeksTo(clock.today);
  const { patients, ...found } = await listPatients(scope, { ...options, days, timeZone });
  const mayImport = isAllowed(scope.actor.role, "patient.import");
  const rows = patients.map((patient) => buildPatientRow(patient, clock));
  return { ...found, rows, search: options.search, archived: options.archived, mayImport };
}

export interface PatientView {
  readonly patient: PatientDetail;
  readonly conditions: readonly ConditionChoice[];
  /** What is set on the patient, each with what it stores in words. */
  readonly noted: readonly (ConditionChoice & { readonly detailWords: string })[];
  /** The clinic's local date. */
  readonly today: string;
  readonly programs: readonly ProgramListing[];
  readonly clinic: DocumentClinic;
  /** Whether whoever asks may export and erase everything about the patient. */
  readonly mayErase: boolean;
}

/** One patient's record with the programs; the not-found page for a foreign or unknown id. */
export async function loadPatient(patientId: string): Promise<PatientView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    if (!patient) notFound();
    const clinic = await getClinic(scope);
    const conditions = await listConditionChoices(scope);
    const day = today(clinic.timeZone);
    return {
      patient,
      conditions,
      noted: notedConditions(conditions, patient, day, clinic.language),
      today: day,
      programs: await listPrograms(scope, { patientId }),
      clinic,
      mayErase: isAllowed(scope.actor.role, "patient.erase"),
    };
  });
}

function notedConditions(
  choices: readonly ConditionChoice[],
  patient: PatientDetail,
  day: string,
  language: string,
): PatientView["noted"] {
  return choices.flatMap((choice) => {
    const condition = patient.conditions.find(({ tag }) => tag === choice.slug);
    return condition ? [{ ...choice, detailWords: conditionDetailInWords(condition, day, language) }] : [];
  });
}

export interface NewPatientView {
  /** The tags and flags a new patient may be given. */
  readonly choices: readonly ConditionChoice[];
  /** Whom somebody looked for in vain; empty for nobody. */
  readonly person: ReturnType<typeof personSearched>;
}

/** What the form of a new patient begins with, as the address asks for it. */
export async function loadNewPatient(query: Record<string, unknown>): Promise<NewPatientView> {
  const choices = await listConditionChoices(await requireClinicScope());
  return { choices, person: personSearched(newPatientQuery.parse(query).name) };
}
