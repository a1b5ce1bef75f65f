import { type MergedPair, mergePatients } from "../mutations/patient-merge";
import { findPatient } from "../queries/patients";
import type { ClinicScope } from "../scope";
import { makePatient } from "./factories";

const PICKS = { fromOther: [], tags: [] };

/** Two records that nobody has changed yet. */
export async function makePair(scope: ClinicScope): Promise<MergedPair> {
  const patientId = await makePatient(scope);
  return { patientId, revision: 1, otherId: await makePatient(scope), otherRevision: 1 };
}

/** Merges another record into a patient's. Answers its id and the merge's. */
export async function mergeInto(scope: ClinicScope, patientId: string, otherName: string) {
  const otherId = await makePatient(scope, { name: otherName, tags: [] });
  const { revision = 0, tags = [] } = (await findPatient(scope, patientId)) ?? {};
  await mergePatients(scope, { patientId, revision, otherId, otherRevision: 1 }, { ...PICKS, tags });
  return { mergedId: otherId, mergeId: (await findPatient(scope, patientId))?.lastMerge?.id ?? "" };
}

/** Two records that were merged. */
export async function makeMerged(scope: ClinicScope) {
  const pair = await makePair(scope);
  await mergePatients(scope, pair, PICKS);
  return { ...pair, mergeId: (await findPatient(scope, pair.patientId))?.lastMerge?.id ?? "" };
}
