import "server-only";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { type ConditionChoice, listConditionChoices } from "@/db/queries/conditions";
import { listDraftPictures } from "@/db/queries/draft-pictures";
import { findByExternalId, listExternalIds } from "@/db/queries/external-ids";
import { findKeptRecord } from "@/db/queries/kept-records";
import { findPatient, listPatients, type PatientDetail, type PatientPage } from "@/db/queries/patients";
import { listPrograms, type ProgramListing } from "@/db/queries/program-list";
import { findVersion } from "@/db/queries/program-versions";
import type { ClinicScope } from "@/db/scope";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { conditionDetailInWords } from "@/lib/domain/patient/condition-detail-words";
import { fourWeeksTo } from "@/lib/domain/patient/four-weeks";
import { lastSeenInWords } from "@/lib/domain/patient/last-seen";
import { nonesAskedInWords } from "@/lib/domain/patient/none-asked-words";
import { spokenInWords } from "@/lib/domain/patient/patient-languages";
import { mergeInWords } from "@/lib/domain/patient/patient-merge-words";
import { buildPatientRow, type PatientRow } from "@/lib/domain/patient/patient-row";
import { personSearched } from "@/lib/domain/patient/patient-search";
import { type LanguageChoice, languageAsTyped, listLanguages } from "@/lib/domain/patient/spoken-language";
import type { ExternalId } from "@/lib/domain/patient-import/external-id";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import {
  type ProgramPictures,
  picturesOfDocument,
  picturesOfDraft,
} from "@/lib/domain/program/program-pictures";
import { buildProgramStrip, type ProgramStrip } from "@/lib/domain/program/program-strip";
import { reviewInWords } from "@/lib/domain/program/review-words";
import { now, today } from "@/lib/platform/clock";
import { externalIdQuery, newPatientQuery, patientListQuery, patientQuery } from "./schema";

export interface PatientListView extends Omit<PatientPage, "patients"> {
  readonly rows: readonly PatientRow[];
  readonly search: string;
  readonly archived: boolean;
  /** Only those who need an interpreter. */
  readonly interpreter: boolean;
  /** Whether whoever asks may import patients from a file. */
  readonly mayImport: boolean;
}

/** The patient list as the address asks for it. */
export async function loadPatients(query: Record<string, unknown>): Promise<PatientListView> {
  const scope = await requireClinicScope();
  const { q, archived, interpreter, page, go } = patientListQuery.parse(query);
  const which = { archived: archived === "1", interpreter: interpreter === "1" };
  const options = { search: q ?? "", ...which, page: page ?? 1 };
  const { timeZone, language } = await getClinic(scope);
  const clock = { today: today(timeZone), language };
  const days = fourWeeksTo(clock.today);
  const { patients, ...found } = await listPatients(scope, { ...options, days, timeZone });
  if (go && options.search !== "") goToTheOne(patients, options.search);
  const mayImport = isAllowed(scope.actor.role, "patient.import");
  const rows = patients.map((patient) => buildPatientRow(patient, clock));
  return { ...found, ...which, rows, search: options.search, mayImport };
}

/** Straight to the only patient found, or to the form of a new one where there is none. */
function goToTheOne(found: readonly { readonly id: string }[], search: string): void {
  const [first, ...others] = found;
  if (!first) redirect(`/patients/new?${new URLSearchParams({ name: search })}`);
  if (others.length === 0) redirect(`/patients/${first.id}`);
}

export interface PatientView {
  readonly patient: PatientDetail;
  /** What is set on the patient, each with what it stores in words. */
  readonly noted: readonly (ConditionChoice & { readonly detailWords: string })[];
  /** What the patient was asked for and had none of, with the day in words. */
  readonly nonesAsked: ReturnType<typeof nonesAskedInWords>;
  /** "Speaks Polish · interpreter needed"; empty for nothing. */
  readonly spoken: string;
  /** "last seen yesterday". */
  readonly lastSeen: string;
  /** The merge into this record that was made last, in words, while it can be undone. */
  readonly merge?: { readonly id: string; readonly words: string; readonly until: string };
  /** Somebody the patient may be: the record was added all the same. */
  readonly doubleId?: string;
  /** The program the patient does, with its exercises; absent while there is none. */
  readonly current?: CurrentProgramView;
  readonly otherPrograms: readonly ProgramStrip[];
  readonly clinic: DocumentClinic;
  /** Whether whoever asks may export and erase everything about the patient. */
  readonly mayErase: boolean;
  /** The numbers that other systems have for the patient. */
  readonly externalIds: readonly ExternalId[];
}

export interface CurrentProgramView {
  readonly strip: ProgramStrip;
  readonly pictures: ProgramPictures;
  readonly review?: NonNullable<ReturnType<typeof reviewInWords>>;
}

/**
 * One patient's record with the programs; that of the record it was merged into; the not-found page for a foreign or
 * unknown id.
 */
export async function loadPatient(
  patientId: string,
  query: Record<string, unknown> = {},
): Promise<PatientView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    if (!patient) return leadToKept(scope, patientId);
    const clinic = await getClinic(scope);
    const merge = mergeInWords(patient.lastMerge, clinic, now());
    const { double } = patientQuery.parse(query);
    const conditions = await listConditionChoices(scope);
    const day = today(clinic.timeZone);
    const programs = await listPrograms(scope, { patientId });
    const current = currentProgram(programs);
    const clock = { today: day, language: clinic.language, timeZone: clinic.timeZone };
    return {
      patient,
      noted: notedConditions(conditions, patient, day, clinic.language),
      nonesAsked: nonesAskedInWords(patient.nonesAsked, clock),
      spoken: spokenInWords(patient, clinic.language),
      lastSeen: lastSeenInWords([patient.updatedAt, ...programs.flatMap(workOn)], clock),
      ...(merge && { merge }),
      ...(double !== undefined && double !== patientId && { doubleId: double }),
      ...(current && { current: await currentView(scope, current, clinic, day) }),
      otherPrograms: programs
        .filter(({ id }) => id !== current?.id)
        .map((program) => buildProgramStrip(program, clinic)),
      clinic,
      mayErase: isAllowed(scope.actor.role, "patient.erase"),
      externalIds: await listExternalIds(scope, patientId),
    };
  });
}

/** To the record that a record was merged into. */
async function leadToKept(scope: ClinicScope, patientId: string): Promise<never> {
  const kept = await findKeptRecord(scope, patientId);
  if (kept) redirect(`/patients/${kept}`);
  notFound();
}

/** The program a patient does: of those published the one touched last, else the draft touched last. */
function currentProgram(programs: readonly ProgramListing[]): ProgramListing | undefined {
  return programs.find(({ currentVersion }) => currentVersion > 0) ?? programs[0];
}

function workOn({ updatedAt, logsSeenAt }: ProgramListing) {
  return [updatedAt, logsSeenAt];
}

async function currentView(
  scope: ClinicScope,
  program: ProgramListing,
  clinic: DocumentClinic,
  day: string,
): Promise<CurrentProgramView> {
  const { id, currentVersion, reviewOn } = program;
  const document = currentVersion > 0 ? await findVersion(scope, id) : undefined;
  const review = reviewInWords(reviewOn, day);
  return {
    strip: buildProgramStrip(program, clinic),
    pictures: document ? picturesOfDocument(document) : picturesOfDraft(await listDraftPictures(scope, id)),
    ...(review && { review }),
  };
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

/** What the form of a record begins with; the not-found page for a foreign or unknown id. */
export async function loadPatientForm(patientId: string) {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    if (!patient) notFound();
    const { timeZone } = await getClinic(scope);
    return {
      patient,
      spokenLanguage: languageAsTyped(patient.spokenLanguage),
      languages: listLanguages(),
      conditions: await listConditionChoices(scope),
      today: today(timeZone),
      externalIds: await listExternalIds(scope, patientId),
    };
  });
}

export interface NewPatientView {
  /** The tags and flags a new patient may be given. */
  readonly choices: readonly ConditionChoice[];
  /** Those that the form offers to speak. */
  readonly languages: readonly LanguageChoice[];
  /** Whom somebody looked for in vain; empty for nobody. */
  readonly person: ReturnType<typeof personSearched>;
  /** The number in the system that sent whoever asks here. */
  readonly externalId?: ExternalId | undefined;
}

/** What the form of a new patient begins with, as the address asks for it. */
export async function loadNewPatient(query: Record<string, unknown>): Promise<NewPatientView> {
  const choices = await listConditionChoices(await requireClinicScope());
  const person = personSearched(newPatientQuery.parse(query).name);
  return { choices, languages: listLanguages(), person, externalId: externalIdQuery.parse(query) };
}

/**
 * The page of the patient that another system has by this number; the form of a new one where nobody has it. Undefined for
 * somebody who is signed out.
 */
export async function findPatientAddress(query: Record<string, unknown>): Promise<string | undefined> {
  const scope = await currentClinicScope();
  if (!scope) return undefined;
  const asked = externalIdQuery.parse(query);
  if (!asked) return "/patients";
  const patientId = await findByExternalId(scope, asked);
  if (patientId) return `/patients/${patientId}`;
  return `/patients/new?${new URLSearchParams({ source: asked.source, id: asked.value })}`;
}
