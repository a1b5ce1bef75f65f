import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { AppError, ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { NOT_ACCEPTED } from "@/lib/domain/signature/text-acceptance";
import { recordAudit, recordWithAudit } from "../audit";
import { programs, programVersions, textAcceptances } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/**
 * Freezes a document as the program's next version, made from the draft at `revision`; returns its number.
 * @throws ConflictError when the draft has moved on, NotFoundError, AppError before the clinic's lead has accepted the
 * texts that the document holds
 */
export function publishProgram(
  scope: ClinicScope,
  programId: string,
  revision: number,
  document: ProgramDocument,
): Promise<number> {
  scope.require("program.publish");
  return scope.run(async (transaction) => {
    await requireAcceptedTexts(scope, transaction, document.warningCard.textVersion);
    const target = and(inClinic(scope, programs), eq(programs.id, programId), isNull(programs.archivedAt));
    const [row] = await transaction
      .update(programs)
      .set({
        currentVersion: sql`${programs.currentVersion} + 1`,
        publishedRevision: revision,
        updatedAt: sql`now()`,
      })
      .where(and(target, eq(programs.revision, revision)))
      .returning({ number: programs.currentVersion });
    if (!row) {
      const [current] = await transaction
        .select({ revision: programs.revision })
        .from(programs)
        .where(target);
      throw current
        ? new ConflictError("Program", current.revision, programId)
        : new NotFoundError("Program");
    }
    await transaction.insert(programVersions).values({
      clinicId: scope.clinicId,
      programId,
      number: row.number,
      document: { ...document, version: { ...document.version, number: row.number } },
      publishedBy: scope.actor.userId,
    });
    await recordAudit(scope, transaction, {
      verb: "program.publish",
      subject: { kind: "program", id: programId },
      details: { version: row.number, warningText: document.warningCard.textVersion },
    });
    return row.number;
  });
}

export interface PrintFacts {
  readonly versionNumber: number;
  readonly warningTextVersion: string;
  /** How the sheet was arranged; absent means standard. */
  readonly layout?: HandoutLayout;
}

/**
 * Notes that a version was printed, with the warning text that it carried (warning-signs.md P10).
 * @throws NotFoundError, AppError before the clinic's lead has accepted a warning text
 */
export function recordPrint(scope: ClinicScope, programId: string, print: PrintFacts): Promise<void> {
  scope.require("program.print");
  return scope.run(async (transaction) => {
    const isNoted = await recordWithAudit(
      scope,
      transaction,
      sql`insert into handout_prints (clinic_id, program_id, version_number, warning_text_version, layout, printed_by)
        select version.clinic_id, version.program_id, version.number, ${print.warningTextVersion},
          ${print.layout ?? "standard"}, ${scope.actor.userId}::uuid
        from program_versions version
        where version.clinic_id = ${scope.clinicId}::uuid and version.program_id = ${programId}::uuid
          and version.number = ${print.versionNumber}::int
          and exists (select from text_acceptances accepted where accepted.clinic_id = version.clinic_id)
        returning 1`,
      {
        verb: "program.print",
        subject: { kind: "program", id: programId },
        details: { version: print.versionNumber, warningText: print.warningTextVersion },
      },
    );
    if (isNoted) return;
    await requireAcceptedTexts(scope, transaction);
    throw new NotFoundError("Version");
  });
}

/** Nothing is published or printed before the clinic's lead has said that the texts are used unsigned. */
async function requireAcceptedTexts(
  scope: ClinicScope,
  transaction: Transaction,
  textVersion?: string,
): Promise<void> {
  const [accepted] = await transaction
    .select({ textVersion: textAcceptances.textVersion })
    .from(textAcceptances)
    .where(
      and(
        inClinic(scope, textAcceptances),
        textVersion === undefined ? undefined : eq(textAcceptances.textVersion, textVersion),
      ),
    )
    .limit(1);
  if (!accepted) throw new AppError("invalid-state", NOT_ACCEPTED);
}
