import "server-only";
import { and, asc, count, eq, getTableColumns, isNotNull, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { OwnFigureStyle } from "@/lib/domain/exercise/figure-style";
import type { AskedKind, NonesAsked } from "@/lib/domain/patient/none-asked";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { PatientLanguages } from "@/lib/domain/patient/patient-languages";
import type { RowSource } from "@/lib/domain/patient/patient-row";
import { type Counted, counted, countLimit } from "@/lib/domain/text/counted";
import { recordRead } from "../audit";
import { patients } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, ownRecord } from "../where";
import { foundBy, lastWork, lastWorkFirst } from "./patient-list/found-patients";
import { listConditionsOf } from "./patient-list/listed-conditions";
import { type DoneByDay, listDaysOf } from "./patient-list/listed-days";
import { listProgramsOf } from "./patient-list/listed-programs";
import { findConditions } from "./patient-list/own-conditions";

export const PATIENTS_PER_PAGE = 50;

/** A patient as a row of the list; `done` is of the program touched last, in the days asked for. */
export interface PatientListing extends RowSource {
  readonly archivedAt: Date | null;
}

export interface PatientPage extends Counted {
  readonly patients: readonly PatientListing[];
  readonly page: number;
  readonly pageCount: number;
}

export interface PatientListOptions {
  /** Every piece of it stands somewhere in what the patient is found by. */
  readonly search?: string;
  readonly archived?: boolean;
  /** Only those who need an interpreter. */
  readonly interpreter?: boolean;
  readonly page?: number;
  /** Local dates of which is told what was done; without them nothing is. */
  readonly days?: { readonly from: string; readonly to: string };
  /** The clinic's. */
  readonly timeZone?: string;
}

/** A page of patients, those seen last first: whose record or program somebody of the clinic worked with. */
export function listPatients(scope: ClinicScope, options: PatientListOptions = {}): Promise<PatientPage> {
  scope.require("patient.read");
  const page = Math.max(1, options.page ?? 1);
  const matching = and(
    inClinic(scope, patients),
    isNull(patients.mergedInto),
    foundBy(scope, options.search ?? ""),
    options.archived ? isNotNull(patients.archivedAt) : isNull(patients.archivedAt),
    options.interpreter ? eq(patients.interpreterNeeded, true) : undefined,
  );
  return scope.run(async (transaction) => {
    const limit = countLimit({ page, perPage: PATIENTS_PER_PAGE });
    const some = transaction.select({ one: sql`1` }).from(patients).where(matching).limit(limit).as("some");
    const [found] = await transaction.select({ number: count() }).from(some);
    const seen = lastWork(scope, transaction);
    const rows = await transaction
      .select({
        id: patients.id,
        name: patients.name,
        label: patients.label,
        birthYear: patients.birthYear,
        reference: patients.reference,
        affectedSide: patients.affectedSide,
        spokenLanguage: patients.spokenLanguage,
        interpreterNeeded: patients.interpreterNeeded,
        archivedAt: patients.archivedAt,
      })
      .from(patients)
      .leftJoin(seen, eq(seen.patientId, patients.id))
      .where(matching)
      .orderBy(lastWorkFirst(seen), asc(patients.id))
      .limit(PATIENTS_PER_PAGE)
      .offset((page - 1) * PATIENTS_PER_PAGE);
    const more = await listDetails(scope, transaction, rows, options);
    recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    const { total, isMore } = counted(found?.number ?? 0, limit);
    return {
      patients: rows.map((row) => ({ ...row, ...more(row.id) })),
      ...{ total, isMore, page },
      pageCount: Math.max(1, Math.ceil(total / PATIENTS_PER_PAGE)),
    };
  });
}

const NOTHING_DONE: DoneByDay = new Map();

/** What a page of patients shows of each besides the record; a few statements, however many patients. */
async function listDetails(
  scope: ClinicScope,
  transaction: Transaction,
  rows: readonly { readonly id: string }[],
  { days, timeZone = "UTC" }: PatientListOptions,
) {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return () => ({ programCount: 0, conditions: [], done: NOTHING_DONE });
  const conditions = await listConditionsOf(scope, transaction, ids);
  const listed = await listProgramsOf(scope, transaction, ids, timeZone);
  const programIds = [...listed.values()].map(({ latestProgram }) => latestProgram.id);
  const done = days && (await listDaysOf(scope, transaction, programIds, days));
  return (id: string) => ({
    programCount: 0,
    ...listed.get(id),
    conditions: conditions.get(id) ?? [],
    done: done?.get(listed.get(id)?.latestProgram.id ?? "") ?? NOTHING_DONE,
  });
}

export interface PatientDetail extends PatientLanguages {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** The clinic's own number for the patient. */
  readonly reference: string | null;
  readonly affectedSide: AffectedSide;
  readonly notes: string;
  readonly clearance: string;
  /** The adult who is with a child; empty for none. */
  readonly adult: string;
  /** How this patient's drawings differ from the clinic's. */
  readonly figure: OwnFigureStyle;
  readonly archivedAt: Date | null;
  readonly updatedAt: Date;
  readonly revision: number;
  /** What the patient was asked for and had none of. */
  readonly nonesAsked: NonesAsked;
  /** The merge into this record that was made last, as long as it is not undone. */
  readonly lastMerge: LastMerge | null;
  /** Slugs of the condition tags and flags set. */
  readonly tags: readonly string[];
  /** The same with their dates and what they store. */
  readonly conditions: readonly PatientCondition[];
}

/** One patient's record; the read itself is audited. Undefined too for one that was merged into another. */
export function findPatient(scope: ClinicScope, patientId: string): Promise<PatientDetail | undefined> {
  scope.require("patient.read");
  return scope.once(`patient ${patientId}`, async (transaction) => {
    const [row] = await transaction
      .select({
        ...getTableColumns(patients),
        conditionsNoneByName: nameOf(patients.conditionsNoneBy),
        flagsNoneByName: nameOf(patients.flagsNoneBy),
        lastMerge: lastMerge(),
      })
      .from(patients)
      .where(ownRecord(scope, patientId))
      .limit(1);
    if (!row) return undefined;
    const conditions = await findConditions(scope, transaction, patientId);
    recordRead(scope, transaction, {
      verb: "patient.read",
      subject: { kind: "patient", id: patientId },
    });
    return {
      id: row.id,
      name: row.name,
      label: row.label,
      birthYear: row.birthYear,
      email: row.email,
      phone: row.phone,
      reference: row.reference,
      affectedSide: row.affectedSide,
      notes: row.notes,
      clearance: row.clearance,
      adult: row.adult,
      writtenLanguage: row.writtenLanguage,
      spokenLanguage: row.spokenLanguage,
      interpreterNeeded: row.interpreterNeeded,
      figure: { figureSkin: row.figureSkin, figureBody: row.figureBody, figureHair: row.figureHair },
      archivedAt: row.archivedAt,
      updatedAt: row.updatedAt,
      revision: row.revision,
      nonesAsked: {
        ...askedNone("condition", row.conditionsNoneAt, row.conditionsNoneByName),
        ...askedNone("flag", row.flagsNoneAt, row.flagsNoneByName),
      },
      lastMerge: row.lastMerge,
      tags: conditions.map((condition) => condition.tag),
      conditions,
    };
  });
}

/** A merge of another record into a patient's. */
export interface LastMerge {
  readonly id: string;
  /** As the database writes a moment. */
  readonly mergedAt: string;
  readonly mergedByName: string;
  /** Of the record that was given up. */
  readonly name: string;
}

function lastMerge() {
  return sql<LastMerge | null>`(
    select json_build_object('id', merges.id, 'mergedAt', merges.merged_at, 'mergedByName', users.display_name, 'name', other.name)
    from patient_merges merges
    join patients other on other.clinic_id = merges.clinic_id and other.id = merges.merged_id
    join users on users.clinic_id = merges.clinic_id and users.id = merges.merged_by
    where merges.clinic_id = patients.clinic_id and merges.patient_id = patients.id
    order by merges.merged_at desc limit 1
  )`;
}

/** The name behind an id of the staff, as a column of a query on patients. */
function nameOf(userId: AnyPgColumn) {
  return sql<string | null>`(
    select users.display_name from users where users.clinic_id = patients.clinic_id and users.id = patients.${sql.identifier(userId.name)}
  )`;
}

function askedNone(kind: AskedKind, askedAt: Date | null, askedByName: string | null): NonesAsked {
  return askedAt !== null && askedByName !== null ? { [kind]: { askedAt, askedByName } } : {};
}
