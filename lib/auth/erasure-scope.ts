import "server-only";
import { getDatabase } from "@/db/client";
import { type ClinicScope, ErasureScope } from "@/db/scope";

/**
 * The scope of somebody who erases one patient.
 * @throws ForbiddenError when the actor's role does not allow it
 */
export async function erasureScopeOf(scope: ClinicScope, patientId: string): Promise<ErasureScope> {
  const { database } = await getDatabase();
  return ErasureScope.of(database, scope, patientId);
}
