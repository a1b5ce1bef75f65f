import "server-only";
import { randomUUID } from "node:crypto";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { hipApproachOf } from "@/lib/domain/patient/patient-condition";
import { foldedWords, patientSearchText } from "@/lib/domain/patient/patient-search";
import { IMPORT_UNDO_HOURS } from "@/lib/domain/patient-data/patient-import";
import { PATIENT_TABLES } from "@/lib/domain/patient-data/patient-tables";
import { recordAudit } from "../audit";
import { patientConditions, patients } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";
import type { PatientFields } from "./patients";

export type ImportOutcome =
  | { readonly outcome: "imported"; readonly count: number; readonly importId: string }
  /** Somebody with this name and year is in the clinic's list already; positions in the file count from 0. */
  | { readonly outcome: "known"; readonly position: number }
  /** Two rows of the file have one name and year. */
  | { readonly outcome: "twice"; readonly position: number; readonly before: number };

/** Rows of one statement: well below the number of values that a statement may have. */
const BATCH = 500;

/** Adds patients, all or none; one row of the audit trail says how many. `today` is the clinic's local date. */
export function importPatients(
  scope: ClinicScope,
  list: readonly PatientFields[],
  today: string,
): Promise<ImportOutcome> {
  scope.require("patient.import");
  return scope.run(async (transaction) => {
    const { clinicId } = scope;
    const known = await transaction
      .select({ name: patients.name, birthYear: patients.birthYear, reference: patients.reference })
      .from(patients)
      .where(inClinic(scope, patients));
    const repeated = findRepeated(list, known);
    if (repeated) return repeated;
    const importId = randomUUID();
    const rows = list.map(({ tags, details: _details, ...columns }) => ({
      row: { ...columns, searchText: patientSearchText(columns), clinicId, importId, id: randomUUID() },
      tags: [...new Set(tags)],
    }));
    for (let start = 0; start < rows.length; start += BATCH)
      await transaction.insert(patients).values(rows.slice(start, start + BATCH).map(({ row }) => row));
    const conditions = rows.flatMap(({ row, tags }) =>
      tags.map((tag) => ({
        ...{ clinicId, patientId: row.id, tag, notedOn: today },
        approach: hipApproachOf(tag) ?? null,
      })),
    );
    for (let start = 0; start < conditions.length; start += BATCH)
      await transaction.insert(patientConditions).values(conditions.slice(start, start + BATCH));
    await recordAudit(scope, transaction, {
      verb: "patient.import",
      subject: { kind: "patient" },
      details: { count: rows.length, importId },
    });
    return { outcome: "imported", count: rows.length, importId } as const;
  }, "import");
}

type Named = Pick<PatientFields, "name" | "birthYear" | "reference">;

/** The first row that the clinic's list or an earlier row has already; nothing when each is new. */
function findRepeated(list: readonly PatientFields[], known: readonly Named[]): ImportOutcome | undefined {
  const listed = new Map<string, Named[]>();
  for (const one of known) {
    const who = whoIs(one);
    const namesakes = listed.get(who);
    if (namesakes) namesakes.push(one);
    else listed.set(who, [one]);
  }
  const inFile = new Map<string, { readonly one: Named; readonly position: number }[]>();
  for (const [position, one] of list.entries()) {
    const who = whoIs(one);
    if (listed.get(who)?.some((other) => mayBeOne(one, other))) return { outcome: "known", position };
    const earlier = inFile.get(who);
    const same = earlier?.find((row) => mayBeOne(one, row.one));
    if (same) return { outcome: "twice", position, before: same.position };
    if (earlier) earlier.push({ one, position });
    else inFile.set(who, [{ one, position }]);
  }
  return undefined;
}

/** Somebody's name and year: accents, capitals and the order of the words say nothing. */
function whoIs({ name, birthYear }: Named): string {
  return `${foldedWords(name).sort().join(" ") || name}|${birthYear ?? ""}`;
}

/** Namesakes of one year with two references are two people. */
function mayBeOne(one: Named, other: Named): boolean {
  return one.reference === null || other.reference === null || one.reference === other.reference;
}

export interface UndoneImport {
  readonly removed: number;
  /** Patients who stay: somebody has worked with them since. */
  readonly kept: number;
}

/**
 * Takes an import back for a day: its patients go, but for those whose record was changed since or who have anything of
 * their own, such as a program. One row of the audit trail says how many.
 * @throws NotFoundError when there is no such import, or its day is over
 */
export function undoPatientImport(scope: ClinicScope, importId: string, now: Date): Promise<UndoneImport> {
  scope.require("patient.import");
  return scope.run(async (transaction) => {
    const since = new Date(now.getTime() - IMPORT_UNDO_HOURS * 60 * 60 * 1000);
    const ofImport = and(
      inClinic(scope, patients),
      eq(patients.importId, importId),
      gt(patients.createdAt, since),
    );
    const untouched = and(eq(patients.revision, 1), isNull(patients.archivedAt), ...hasNothing());
    const gone = await transaction
      .delete(patients)
      .where(and(ofImport, untouched))
      .returning({ id: patients.id });
    const [left] = await transaction.select({ total: count() }).from(patients).where(ofImport);
    const kept = left?.total ?? 0;
    if (gone.length + kept === 0) throw new NotFoundError("Import");
    await recordAudit(scope, transaction, {
      verb: "patient.undo-import",
      subject: { kind: "patient" },
      details: { count: gone.length, kept, importId },
    });
    return { removed: gone.length, kept };
  }, "import");
}

/** What an import brings itself, and takes along. */
const BROUGHT = ["patients", "patient_conditions"];

function hasNothing() {
  const own = PATIENT_TABLES.filter(({ table, by }) => by.of === "patient" && !BROUGHT.includes(table));
  return own.map(
    ({ table, by }) =>
      sql`not exists (select from ${sql.identifier(table)} own
        where own.clinic_id = patients.clinic_id and own.${sql.identifier(by.column)} = patients.id)`,
  );
}
