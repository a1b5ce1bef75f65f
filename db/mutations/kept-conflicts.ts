import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { RuleCode } from "@/lib/domain/conflict/conflict-rule";
import { NotFoundError } from "@/lib/domain/errors";
import { recordAudit } from "../audit";
import { keptConflicts, programs } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface KeptConflictFields {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly rule: RuleCode;
  /** The therapist's words; the audit trail holds the codes only. */
  readonly reason: string;
}

/** Records why an exercise stays in a program although a rule says stop. The draft's item may not be saved yet. */
export function keepConflict(
  scope: ClinicScope,
  programId: string,
  fields: KeptConflictFields,
): Promise<void> {
  scope.require("program.change");
  return scope.run(async (transaction) => {
    const [program] = await transaction
      .select({ id: programs.id })
      .from(programs)
      .where(and(inClinic(scope, programs), eq(programs.id, programId), isNull(programs.archivedAt)));
    if (!program) throw new NotFoundError("Program");
    await transaction
      .insert(keptConflicts)
      .values({ ...fields, clinicId: scope.clinicId, programId, keptBy: scope.actor.userId });
    await recordAudit(scope, transaction, {
      verb: "conflict.keep",
      subject: { kind: "program", id: programId },
      details: { rule: fields.rule, item: fields.itemId, exercise: fields.exerciseId },
    });
  });
}
