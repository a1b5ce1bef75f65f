import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { ScreeningOutcome } from "@/lib/domain/conflict/safety-record";
import { type Screening, themesWithSigns } from "@/lib/domain/conflict/screening";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { programs, screenings } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface ScreeningFields extends Screening {
  readonly outcome: ScreeningOutcome;
  readonly note: string;
}

/** Records that a patient was asked about the warning signs for a program, and what came of it. */
export function recordScreening(
  scope: ClinicScope,
  programId: string,
  fields: ScreeningFields,
): Promise<void> {
  scope.require("program.publish");
  return scope.run(async (transaction) => {
    const [program] = await transaction
      .select({ patientId: programs.patientId })
      .from(programs)
      .where(and(inClinic(scope, programs), eq(programs.id, programId), isNull(programs.archivedAt)));
    if (!program) throw new NotFoundError("Program");
    await transaction.insert(screenings).values({
      ...fields,
      clinicId: scope.clinicId,
      programId,
      patientId: program.patientId,
      screenedBy: scope.actor.userId,
    });
    const signs = themesWithSigns(fields)
      .filter((theme) => !theme.isConfidential)
      .map((theme) => theme.code);
    await recordAudit(scope, transaction, {
      verb: "program.screen",
      subject: { kind: "program", id: programId },
      details: { outcome: fields.outcome, signs: signs.join(" ") },
    });
  });
}
