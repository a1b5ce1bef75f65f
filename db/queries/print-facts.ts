import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { recordRead } from "../audit";
import { clinics, exercises, patients, programs, programVersions } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";
import { findConditions } from "./patient-list/own-conditions";

/** What decides whether a published sheet may be printed today, and the sheet itself. */
export interface PrintFacts {
  readonly document: ProgramDocument;
  /** Slug of the template the program began as. */
  readonly template?: string;
  readonly patient: {
    readonly conditions: readonly PatientCondition[];
    readonly affectedSide: AffectedSide;
    readonly birthYear: number | null;
  };
  /** Of the clinic. */
  readonly timeZone: string;
  /** The number that another system has for the patient, the oldest of several. */
  readonly numberElsewhere: string | null;
  /** Whether the clinic's lead has accepted the warning text in force. */
  readonly isAccepted: boolean;
  /** The exercises of the sheet as the library has them now. */
  readonly exercises: readonly (ConflictExercise & { readonly id: string })[];
}

/** The facts of one version, or of the one in force; the read of program and patient is audited. */
export function findPrintFacts(
  scope: ClinicScope,
  programId: string,
  number?: number,
): Promise<PrintFacts | undefined> {
  scope.require("program.read");
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        document: programVersions.document,
        template: programs.template,
        patientId: patients.id,
        affectedSide: patients.affectedSide,
        birthYear: patients.birthYear,
        timeZone: clinics.timeZone,
        numberElsewhere: NUMBER_ELSEWHERE,
        isAccepted: IS_ACCEPTED,
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .innerJoin(
        programVersions,
        and(
          eq(programVersions.clinicId, programs.clinicId),
          eq(programVersions.programId, programs.id),
          eq(programVersions.number, number ?? programs.currentVersion),
        ),
      )
      .where(and(inClinic(scope, programs), eq(programs.id, programId)));
    if (!row) return undefined;
    const { patientId, template, document, affectedSide, birthYear, ...facts } = row;
    recordRead(scope, transaction, { verb: "program.read", subject: { kind: "program", id: programId } });
    recordRead(scope, transaction, { verb: "patient.read", subject: { kind: "patient", id: patientId } });
    return {
      ...facts,
      document,
      ...(template !== null && { template }),
      patient: {
        affectedSide,
        birthYear,
        conditions: await findConditions(scope, transaction, patientId),
      },
      exercises: await findJudged(scope, transaction, document),
    };
  });
}

const NUMBER_ELSEWHERE = sql<string | null>`(
  select ids.value from patient_external_ids ids
  where ids.clinic_id = "programs"."clinic_id" and ids.patient_id = "programs"."patient_id"
  order by ids.created_at, ids.source limit 1
)`;

const IS_ACCEPTED = sql<boolean>`exists (
  select from text_acceptances accepted
  where accepted.clinic_id = "programs"."clinic_id" and accepted.text_version = (
    select version from warning_texts order by written_on desc, version desc limit 1
  )
)`;

/** What the rules look at of the exercises that a document names, which it does by their slugs. */
function findJudged(scope: ClinicScope, transaction: Transaction, { items }: ProgramDocument) {
  const slugs = [...new Set(items.map(({ exercise }) => exercise.slug))];
  const { id, slug, name, sideRule, purpose, startPosition, regions, loadTags } = exercises;
  return transaction
    .select({ id, slug, name, sideRule, purpose, startPosition, regions, loadTags })
    .from(exercises)
    .where(and(inLibrary(scope, exercises), inArray(slug, slugs), isNull(exercises.archivedAt)))
    .orderBy(asc(name));
}
