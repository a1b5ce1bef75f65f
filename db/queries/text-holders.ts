import "server-only";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { TextName } from "@/lib/domain/signature/signable";
import { recordAudit } from "../audit";
import { patients, programs, programVersions } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic, latestPrint } from "../where";

/** A program whose version in force, or the one on paper, holds a text. */
export interface TextHolder {
  readonly programId: string;
  readonly programTitle: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly versionNumber: number;
  /** Whether it is the version in force; if not, it is the one printed last. */
  readonly isInForce: boolean;
  readonly document: ProgramDocument;
}

/** Everybody who holds an exercise, an advice topic or a warning text now, on the phone or on paper; the look is audited. */
export function listTextHolders(scope: ClinicScope, name: TextName): Promise<TextHolder[]> {
  scope.require("patient.read");
  return scope.run(async (transaction) => {
    const paper = latestPrint();
    const rows = await transaction
      .select({
        programId: programs.id,
        programTitle: programs.title,
        patientId: patients.id,
        patientName: patients.name,
        versionNumber: programVersions.number,
        currentVersion: programs.currentVersion,
        document: programVersions.document,
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(
        programVersions,
        and(
          eq(programVersions.clinicId, programs.clinicId),
          eq(programVersions.programId, programs.id),
          or(
            eq(programVersions.number, programs.currentVersion),
            sql`${programVersions.number} = (${paper} ->> 'versionNumber')::int`,
          ),
        ),
      )
      .where(
        and(
          inClinic(scope, programs),
          isNull(programs.archivedAt),
          isNull(patients.archivedAt),
          holding(name),
        ),
      )
      .orderBy(asc(sql`lower(${patients.name})`), asc(programs.id), asc(programVersions.number));
    await recordAudit(scope, transaction, {
      verb: "signature.recall",
      subject: { kind: "signature" },
      details: { kind: name.kind, text: name.subject },
    });
    return rows.map(({ currentVersion, ...row }) => ({
      ...row,
      isInForce: row.versionNumber === currentVersion,
    }));
  });
}

function holding({ kind, subject }: TextName) {
  const { document } = programVersions;
  const has = (part: unknown) => sql`${document} @> ${JSON.stringify(part)}::jsonb`;
  if (kind === "exercise") return has({ items: [{ exercise: { slug: subject } }] });
  if (kind === "advice-topic") return has({ advice: [{ slug: subject }] });
  return kind === "warning-text" ? sql`true` : sql`false`;
}
