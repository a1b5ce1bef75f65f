import "server-only";
import { randomUUID } from "node:crypto";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { hipApproachOf } from "@/lib/domain/patient/patient-condition";
import { patientSearchText } from "@/lib/domain/patient/patient-search";
import { IMPORT_UNDO_HOURS } from "@/lib/domain/patient-data/patient-import";
import { PATIENT_TABLES } from "@/lib/domain/patient-data/patient-tables";
import type { SameChoice } from "@/lib/domain/patient-import/import-choice";
import { matchRows, type RowMatch, type Told } from "@/lib/domain/patient-import/match-rows";
import { recordAudit } from "../audit";
import { type ImportLayout, type ListedForImport, listForImport } from "../queries/patient-imports";
import { importLayouts, patientConditions, patientExternalIds, patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";
import type { NewPatient } from "./patients";

export interface PatientImport {
  readonly list: readonly NewPatient[];
  /** What becomes of those who are in the clinic's list already. */
  readonly same: SameChoice;
  /** How the file was read, to be remembered. */
  readonly layout: ImportLayout;
}

export interface ImportOutcome {
  readonly importId: string;
  readonly added: number;
  readonly updated: number;
  /** Who was in the list, or in an earlier row, and stays as they are. */
  readonly skipped: number;
}

/** Rows of one statement: well below the number of values that a statement may have. */
const BATCH = 500;

/**
 * Adds the patients who are new, and changes those who are not if that is wished: all of it or nothing. One row of the
 * audit trail says how many. `today` is the clinic's local date.
 */
export function importPatients(
  scope: ClinicScope,
  { list, same, layout }: PatientImport,
  today: string,
): Promise<ImportOutcome> {
  scope.require("patient.import");
  return scope.transaction(async (scope) => {
    const known = await listForImport(scope);
    const matches = matchRows(list.map(toldOf), known);
    const importId = randomUUID();
    const fresh = list.filter((_, position) => matches[position]?.is === "new");
    return scope.run(async (transaction) => {
      await addPatients(scope, transaction, { list: fresh, importId, today });
      const updated =
        same === "update" ? await updateSame(scope, transaction, sameOnes(list, matches, known)) : 0;
      const added = fresh.length;
      if (added + updated > 0) {
        await rememberLayout(scope, transaction, layout);
        await recordAudit(scope, transaction, {
          verb: "patient.import",
          subject: { kind: "patient" },
          details: { count: added, updated, importId },
        });
      }
      return { importId, added, updated, skipped: list.length - added - updated };
    });
  }, "import");
}

function toldOf({ name, birthYear, reference, externalId }: NewPatient): Told {
  return { name, birthYear, reference, externalIds: externalId ? [externalId] : [] };
}

interface Addition {
  readonly list: readonly NewPatient[];
  readonly importId: string;
  readonly today: string;
}

async function addPatients(scope: ClinicScope, transaction: Transaction, addition: Addition): Promise<void> {
  const { clinicId } = scope;
  const { list, importId, today } = addition;
  const rows = list.map(({ tags, externalId, details: _details, visitReason: _reason, ...columns }) => ({
    row: { ...columns, searchText: patientSearchText(columns), clinicId, importId, id: randomUUID() },
    tags: [...new Set(tags)],
    externalId,
  }));
  const conditions = rows.flatMap(({ row, tags }) =>
    tags.map((tag) => ({
      ...{ clinicId, patientId: row.id, tag, notedOn: today },
      approach: hipApproachOf(tag) ?? null,
    })),
  );
  const ids = rows.flatMap(({ row, externalId }) =>
    externalId ? [{ clinicId, patientId: row.id, ...externalId }] : [],
  );
  for (let start = 0; start < rows.length; start += BATCH)
    await transaction.insert(patients).values(rows.slice(start, start + BATCH).map(({ row }) => row));
  for (let start = 0; start < conditions.length; start += BATCH)
    await transaction.insert(patientConditions).values(conditions.slice(start, start + BATCH));
  for (let start = 0; start < ids.length; start += BATCH)
    await transaction.insert(patientExternalIds).values(ids.slice(start, start + BATCH));
}

/** A row of the file and the one patient that it is about. */
interface Pair {
  readonly row: NewPatient;
  readonly patient: ListedForImport;
}

/** Rows of which it is sure whom they are about; of several about one patient the first. */
function sameOnes(
  list: readonly NewPatient[],
  matches: readonly RowMatch[],
  known: readonly ListedForImport[],
): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const [position, row] of list.entries()) {
    const match = matches[position];
    if (match?.is !== "same" || match.patientIds.length !== 1) continue;
    const patient = known.find(({ id }) => id === match.patientIds[0]);
    if (patient && !pairs.has(patient.id)) pairs.set(patient.id, { row, patient });
  }
  return [...pairs.values()];
}

/** Takes over what the file says of name, year, contact, languages and numbers; what it does not say, and all else, stays. */
async function updateSame(scope: ClinicScope, transaction: Transaction, pairs: readonly Pair[]) {
  let updated = 0;
  for (const { row, patient } of pairs) {
    const { source = "", value = "" } = row.externalId ?? {};
    const isNumbered = patient.externalIds.some((id) => id.source === source && id.value === value);
    const changed = {
      // Found by the name, it is the name that the clinic has already, in another spelling at most.
      name: isNumbered ? row.name : patient.name,
      birthYear: row.birthYear ?? patient.birthYear,
      email: row.email ?? patient.email,
      phone: row.phone ?? patient.phone,
      reference: row.reference ?? patient.reference,
      writtenLanguage: row.writtenLanguage ?? patient.writtenLanguage,
      spokenLanguage: row.spokenLanguage ?? patient.spokenLanguage,
      interpreterNeeded: row.interpreterNeeded ?? patient.interpreterNeeded,
    };
    const isNewNumber = row.externalId !== undefined && !isNumbered;
    const isOther = Object.entries(changed).some(
      ([column, content]) => patient[column as keyof typeof changed] !== content,
    );
    if (!isOther && !isNewNumber) continue;
    const rows = await transaction
      .update(patients)
      .set({
        ...changed,
        searchText: patientSearchText({ ...changed, label: patient.label }),
        revision: sql`${patients.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(
        and(inClinic(scope, patients), eq(patients.id, patient.id), eq(patients.revision, patient.revision)),
      )
      .returning({ id: patients.id });
    if (isNewNumber && rows.length > 0) {
      const number = { clinicId: scope.clinicId, patientId: patient.id, source, value };
      await transaction.insert(patientExternalIds).values(number).onConflictDoNothing();
    }
    updated += rows.length;
  }
  return updated;
}

async function rememberLayout(scope: ClinicScope, transaction: Transaction, layout: ImportLayout) {
  const { columnsHash, nameOrder, source } = layout;
  const read = { fields: [...layout.fields], nameOrder, source };
  await transaction
    .insert(importLayouts)
    .values({ clinicId: scope.clinicId, columnsHash, ...read })
    .onConflictDoUpdate({
      target: [importLayouts.clinicId, importLayouts.columnsHash],
      set: { ...read, updatedAt: sql`now()` },
    });
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
const BROUGHT = ["patients", "patient_conditions", "patient_external_ids"];

function hasNothing() {
  const own = PATIENT_TABLES.filter(({ table, by }) => by.of === "patient" && !BROUGHT.includes(table));
  return own.map(
    ({ table, by }) =>
      sql`not exists (select from ${sql.identifier(table)} own
        where own.clinic_id = patients.clinic_id and own.${sql.identifier(by.column)} = patients.id)`,
  );
}
