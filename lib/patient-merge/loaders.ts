import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { listConditionChoices } from "@/db/queries/conditions";
import { findLikelyDoubles } from "@/db/queries/patient-doubles";
import { findPatient, listPatients, type PatientDetail } from "@/db/queries/patients";
import { listPrograms } from "@/db/queries/program-list";
import type { ClinicScope } from "@/db/scope";
import { requireClinicScope } from "@/lib/auth/scope";
import { compareRecords, identityFacts, type MergeComparison } from "@/lib/domain/patient/merge-comparison";
import type { PatientDouble } from "@/lib/domain/patient/patient-double";
import { today } from "@/lib/platform/clock";
import { mergeQuery } from "./schema";

const MOST_FOUND = 10;

export interface MergeView {
  readonly patient: { readonly id: string; readonly name: string };
  readonly comparison?: MergeComparison;
  /** Whom the patient may be; the surest first. */
  readonly doubles: readonly PatientDouble[];
  readonly found: readonly { readonly id: string; readonly name: string; readonly facts: string }[];
  readonly search: string;
}

/** A record beside the one that it is compared with; without one, whom it may be compared with. */
export async function loadMerge(patientId: string, query: Record<string, unknown>): Promise<MergeView> {
  const scope = await requireClinicScope();
  if (!z.uuid().safeParse(patientId).success) notFound();
  const { with: otherId, q } = mergeQuery.parse(query);
  return scope.transaction(async (scope) => {
    const patient = await findPatient(scope, patientId);
    if (!patient) notFound();
    const base = { patient: { id: patient.id, name: patient.name }, doubles: [], found: [], search: q };
    if (otherId !== undefined && otherId !== patientId) {
      const other = await findPatient(scope, otherId);
      if (!other) notFound();
      return { ...base, comparison: await compare(scope, patient, other) };
    }
    const doubles = await findLikelyDoubles(scope, patient);
    return {
      ...base,
      doubles: doubles.filter(({ id }) => id !== patientId),
      found: q === "" ? [] : await search(scope, patientId, q),
    };
  });
}

async function compare(scope: ClinicScope, patient: PatientDetail, other: PatientDetail) {
  const clinic = await getClinic(scope);
  const choices = await listConditionChoices(scope);
  const counted = async (record: PatientDetail) => {
    const programs = await listPrograms(scope, { patientId: record.id, withArchived: true });
    return { ...record, programCount: programs.length };
  };
  const records = { this: await counted(patient), other: await counted(other) };
  return compareRecords(records, { choices, clinic, today: today(clinic.timeZone) });
}

async function search(scope: ClinicScope, patientId: string, typed: string): Promise<MergeView["found"]> {
  const { patients } = await listPatients(scope, { search: typed });
  return patients
    .filter(({ id }) => id !== patientId)
    .slice(0, MOST_FOUND)
    .map(({ id, name, ...who }) => ({ id, name, facts: identityFacts(who).join(" · ") }));
}
