import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { MovedByMerge } from "@/lib/domain/patient/patient-merge";
import { patientExternalIds, patients, programs } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

/** The record that is kept, and the one that is given up. */
interface Pair {
  readonly patientId: string;
  readonly otherId: string;
}

/** Hands over what may be moved; answers its ids. */
export async function moveOver(
  scope: ClinicScope,
  transaction: Transaction,
  { patientId, otherId }: Pair,
): Promise<MovedByMerge> {
  const movedPrograms = await transaction
    .update(programs)
    .set({ patientId })
    .where(and(inClinic(scope, programs), eq(programs.patientId, otherId)))
    .returning({ id: programs.id });
  const externalIds = await transaction
    .update(patientExternalIds)
    .set({ patientId })
    .where(and(inClinic(scope, patientExternalIds), eq(patientExternalIds.patientId, otherId)))
    .returning({ source: patientExternalIds.source, value: patientExternalIds.value });
  const records = await transaction
    .update(patients)
    .set({ mergedInto: patientId })
    .where(and(inClinic(scope, patients), eq(patients.mergedInto, otherId)))
    .returning({ id: patients.id });
  return { programs: movedPrograms.map(({ id }) => id), externalIds, records: records.map(({ id }) => id) };
}

/** Gives back to the other record what a merge took over from it. */
export async function moveBack(
  scope: ClinicScope,
  transaction: Transaction,
  { patientId, otherId }: Pair,
  moved: MovedByMerge,
): Promise<void> {
  if (moved.programs.length > 0)
    await transaction
      .update(programs)
      .set({ patientId: otherId })
      .where(and(inClinic(scope, programs), inArray(programs.id, [...moved.programs])));
  for (const { source, value } of moved.externalIds)
    await transaction
      .update(patientExternalIds)
      .set({ patientId: otherId })
      .where(
        and(
          inClinic(scope, patientExternalIds),
          eq(patientExternalIds.patientId, patientId),
          eq(patientExternalIds.source, source),
          eq(patientExternalIds.value, value),
        ),
      );
  if (moved.records.length > 0)
    await transaction
      .update(patients)
      .set({ mergedInto: otherId })
      .where(and(inClinic(scope, patients), inArray(patients.id, [...moved.records])));
}
