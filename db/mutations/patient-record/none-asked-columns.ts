import "server-only";
import { and, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { ASKED_KINDS, type AskedKind } from "@/lib/domain/patient/none-asked";
import { patients } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

/** Where it stands that there is none of a kind. */
export const NONE_COLUMNS = {
  condition: { at: "conditionsNoneAt", by: "conditionsNoneBy" },
  flag: { at: "flagsNoneAt", by: "flagsNoneBy" },
} as const satisfies Record<AskedKind, object>;

/** Takes away that there is none of what is set now. */
export async function forgetNoneAsked(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
): Promise<void> {
  const kept = (kind: AskedKind, column: "at" | "by") => {
    const { [column]: name } = NONE_COLUMNS[kind];
    return { [name]: sql`case when ${hasSet(kind)} then null else ${patients[name]} end` };
  };
  await transaction
    .update(patients)
    .set(Object.assign({}, ...ASKED_KINDS.flatMap((kind) => [kept(kind, "at"), kept(kind, "by")])))
    .where(
      and(
        inClinic(scope, patients),
        eq(patients.id, patientId),
        or(isNotNull(patients.conditionsNoneAt), isNotNull(patients.flagsNoneAt)),
      ),
    );
}

/** Whether a patient of the query has a tag of the kind. */
export function hasSet(kind: AskedKind): SQL<boolean> {
  return sql<boolean>`exists (
    select from patient_conditions noted join condition_tags tags on tags.slug = noted.tag
    where noted.clinic_id = patients.clinic_id and noted.patient_id = patients.id and tags.kind = ${kind}
  )`;
}
