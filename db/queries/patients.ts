import "server-only";
import { and, asc, count, desc, eq, ilike, isNotNull, isNull, sql } from "drizzle-orm";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import { recordRead } from "../audit";
import { patientConditions, patients, programs } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, latestPrint } from "../where";

export const PATIENTS_PER_PAGE = 50;

export interface PatientListing {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly archivedAt: Date | null;
  readonly programCount: number;
  /** The program touched last, if any. */
  readonly latestProgram?: {
    readonly id: string;
    readonly title: string;
    readonly currentVersion: number;
    /** The print made last, if any. */
    readonly paper?: { readonly versionNumber: number; readonly printedAt: Date };
  };
}

export interface PatientPage {
  readonly patients: readonly PatientListing[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

/** A page of patients by name; `search` matches anywhere in the name, whatever the case. */
export function listPatients(
  scope: ClinicScope,
  options: { search?: string; archived?: boolean; page?: number } = {},
): Promise<PatientPage> {
  scope.require("patient.read");
  const page = Math.max(1, options.page ?? 1);
  const pattern = `%${(options.search ?? "").trim().replace(/[\\%_]/g, "\\$&")}%`;
  const matching = and(
    inClinic(scope, patients),
    ilike(patients.name, pattern),
    options.archived ? isNotNull(patients.archivedAt) : isNull(patients.archivedAt),
  );
  return scope.run(async (transaction) => {
    const [counted] = await transaction.select({ total: count() }).from(patients).where(matching);
    const rows = await transaction
      .select({
        id: patients.id,
        name: patients.name,
        label: patients.label,
        archivedAt: patients.archivedAt,
      })
      .from(patients)
      .where(matching)
      .orderBy(asc(sql`lower(${patients.name})`), asc(patients.id))
      .limit(PATIENTS_PER_PAGE)
      .offset((page - 1) * PATIENTS_PER_PAGE);
    const latest = await latestPrograms(
      scope,
      transaction,
      rows.map((row) => row.id),
    );
    recordRead(scope, transaction, { verb: "patient.list", subject: { kind: "patient" } });
    const total = counted?.total ?? 0;
    return {
      patients: rows.map((row) => ({ ...row, programCount: 0, ...latest.get(row.id) })),
      total,
      page,
      pageCount: Math.max(1, Math.ceil(total / PATIENTS_PER_PAGE)),
    };
  });
}

async function latestPrograms(
  scope: ClinicScope,
  transaction: Transaction,
  patientIds: readonly string[],
): Promise<Map<string, Pick<PatientListing, "programCount" | "latestProgram">>> {
  if (patientIds.length === 0) return new Map();
  const rows = await transaction
    .select({
      patientId: programs.patientId,
      id: programs.id,
      title: programs.title,
      currentVersion: programs.currentVersion,
      paper: latestPrint(),
    })
    .from(programs)
    .where(
      and(
        inClinic(scope, programs),
        isNull(programs.archivedAt),
        sql`${programs.patientId} in (${sql.join(
          patientIds.map((id) => sql`${id}::uuid`),
          sql`, `,
        )})`,
      ),
    )
    .orderBy(desc(programs.updatedAt));
  const found = new Map<string, Pick<PatientListing, "programCount" | "latestProgram">>();
  for (const { patientId, paper, ...program } of rows) {
    const seen = found.get(patientId);
    found.set(patientId, {
      programCount: (seen?.programCount ?? 0) + 1,
      latestProgram: seen?.latestProgram ?? {
        ...program,
        ...(paper && { paper: { ...paper, printedAt: new Date(paper.printedAt) } }),
      },
    });
  }
  return found;
}

export interface PatientDetail {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly affectedSide: AffectedSide;
  readonly notes: string;
  readonly clearance: string;
  readonly archivedAt: Date | null;
  readonly revision: number;
  /** Slugs of the condition tags and flags set. */
  readonly tags: readonly string[];
  /** The same with their dates and what they store. */
  readonly conditions: readonly PatientCondition[];
}

/** One patient's record; the read itself is audited. */
export function findPatient(scope: ClinicScope, patientId: string): Promise<PatientDetail | undefined> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select()
      .from(patients)
      .where(and(inClinic(scope, patients), eq(patients.id, patientId)))
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
      affectedSide: row.affectedSide,
      notes: row.notes,
      clearance: row.clearance,
      archivedAt: row.archivedAt,
      revision: row.revision,
      tags: conditions.map((condition) => condition.tag),
      conditions,
    };
  });
}

async function findConditions(
  scope: ClinicScope,
  transaction: Transaction,
  patientId: string,
): Promise<PatientCondition[]> {
  const rows = await transaction
    .select()
    .from(patientConditions)
    .where(and(inClinic(scope, patientConditions), eq(patientConditions.patientId, patientId)))
    .orderBy(asc(patientConditions.tag));
  return rows.map(({ tag, notedOn, pregnancyWeeks, limitsEndOn }) => ({
    tag,
    notedOn,
    ...(pregnancyWeeks !== null && { pregnancyWeeks }),
    ...(limitsEndOn !== null && { limitsEndOn }),
  }));
}
