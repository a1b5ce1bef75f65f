import "server-only";
import { and, eq, getTableColumns, type SQLWrapper, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { hipApproachOf } from "@/lib/domain/patient/patient-condition";
import type { KeptBefore, MergeRecord } from "@/lib/domain/patient/patient-merge";
import { patientSearchText } from "@/lib/domain/patient/patient-search";
import { findConditions } from "../../queries/patient-list/own-conditions";
import { patientConditions, patients } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic, ownRecord } from "../../where";
import { forgetNoneAsked } from "./none-asked-columns";

/** A record that nobody else can change until the transaction ends. */
export interface HeldRecord {
  readonly record: MergeRecord;
  readonly nones: KeptBefore["nones"];
  readonly archivedAt: string | null;
  readonly revision: number;
}

/** A moment to the microsecond, which a Date would cut off: what is put back is what stood there. */
const exactly = (column: SQLWrapper) => sql<string | null>`${column}::text`;

/**
 * Holds a record that was not merged away.
 * @throws NotFoundError
 */
export async function holdRecord(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
): Promise<HeldRecord> {
  const [row] = await transaction
    .select({
      ...getTableColumns(patients),
      archivedAt: exactly(patients.archivedAt),
      conditionsNoneAt: exactly(patients.conditionsNoneAt),
      flagsNoneAt: exactly(patients.flagsNoneAt),
    })
    .from(patients)
    .where(ownRecord(scope, patientId))
    .for("update");
  if (!row) throw new NotFoundError("Patient");
  const { name, label, birthYear, email, phone, reference, affectedSide, clearance, adult, notes } = row;
  const { spokenLanguage, writtenLanguage, interpreterNeeded } = row;
  const conditions = await findConditions(scope, transaction, patientId);
  return {
    record: {
      ...{ name, label, birthYear, email, phone, reference, affectedSide, clearance, adult, notes },
      ...{ spokenLanguage, writtenLanguage, interpreterNeeded },
      conditions,
    },
    nones: {
      conditionsNoneAt: row.conditionsNoneAt,
      conditionsNoneBy: row.conditionsNoneBy,
      flagsNoneAt: row.flagsNoneAt,
      flagsNoneBy: row.flagsNoneBy,
    },
    archivedAt: row.archivedAt,
    revision: row.revision,
  };
}

interface WrittenRecord extends MergeRecord {
  readonly archivedAt: string | null;
  /** What was noted as asked and none; not named, it stays. */
  readonly nones?: KeptBefore["nones"];
}

/** Puts a whole record in place of what stands there; returns the new revision. */
export async function writeRecord(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
  { conditions, nones, archivedAt, ...columns }: WrittenRecord,
): Promise<number> {
  const [row] = await transaction
    .update(patients)
    .set({
      ...columns,
      archivedAt: moment(archivedAt),
      ...(nones && nonesOf(nones)),
      searchText: patientSearchText(columns),
      revision: sql`${patients.revision} + 1`,
      updatedAt: sql`now()`,
    })
    .where(ownRecord(scope, patientId))
    .returning({ revision: patients.revision });
  if (!row) throw new NotFoundError("Patient");
  await transaction
    .delete(patientConditions)
    .where(and(inClinic(scope, patientConditions), eq(patientConditions.patientId, patientId)));
  if (conditions.length > 0)
    await transaction.insert(patientConditions).values(
      conditions.map(({ areas = [], isVisitReason = false, ...condition }) => ({
        ...condition,
        ...{ clinicId: scope.clinicId, patientId, areas: [...areas], isVisitReason },
        approach: hipApproachOf(condition.tag) ?? null,
      })),
    );
  await forgetNoneAsked(scope, transaction, patientId);
  return row.revision;
}

const moment = (text: string | null) => (text === null ? null : sql`${text}::timestamptz`);

function nonesOf({ conditionsNoneAt, conditionsNoneBy, flagsNoneAt, flagsNoneBy }: KeptBefore["nones"]) {
  return {
    ...(conditionsNoneAt !== null && { conditionsNoneAt: moment(conditionsNoneAt), conditionsNoneBy }),
    ...(flagsNoneAt !== null && { flagsNoneAt: moment(flagsNoneAt), flagsNoneBy }),
  };
}
