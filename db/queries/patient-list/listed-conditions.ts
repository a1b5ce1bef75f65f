import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { ListedCondition } from "@/lib/domain/patient/listed-conditions";
import { conditionTags, patientConditions } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

/** What is set on each of some patients, in the order of the clinical register. */
export async function listConditionsOf(
  scope: ClinicScope,
  transaction: Transaction,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ListedCondition[]>> {
  const rows = await transaction
    .select({
      patientId: patientConditions.patientId,
      name: conditionTags.name,
      kind: conditionTags.kind,
      suitability: conditionTags.suitability,
      isVisitReason: patientConditions.isVisitReason,
    })
    .from(patientConditions)
    .innerJoin(conditionTags, eq(conditionTags.slug, patientConditions.tag))
    .where(and(inClinic(scope, patientConditions), inArray(patientConditions.patientId, [...patientIds])))
    .orderBy(asc(conditionTags.kind), asc(conditionTags.position));
  const found = new Map<string, ListedCondition[]>();
  for (const { patientId, ...condition } of rows)
    found.set(patientId, [...(found.get(patientId) ?? []), condition]);
  return found;
}
