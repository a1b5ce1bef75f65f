import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import type { StopCode } from "@/lib/domain/conflict/conflict-rule";
import { MOST_KEPT } from "@/lib/domain/conflict/safety-record";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { keptConflicts, programItems, programs } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface KeptConflictFields {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly rule: StopCode;
  /** The therapist's words; the audit trail holds the codes only. */
  readonly reason: string;
}

/**
 * Records why an exercise stays in a program although a rule says stop. The saved draft must hold the item, with this
 * exercise.
 * @throws NotFoundError when it does not
 * @throws AppError("invalid-state") when the program has more reasons than anybody can have read
 */
export function keepConflict(
  scope: ClinicScope,
  programId: string,
  fields: KeptConflictFields,
): Promise<void> {
  scope.require("program.change");
  return scope.run(async (transaction) => {
    const [item] = await transaction
      .select({ id: programItems.id })
      .from(programs)
      .innerJoin(
        programItems,
        and(eq(programItems.clinicId, programs.clinicId), eq(programItems.programId, programs.id)),
      )
      .where(
        and(
          inClinic(scope, programs),
          eq(programs.id, programId),
          isNull(programs.archivedAt),
          eq(programItems.id, fields.itemId),
          eq(programItems.exerciseId, fields.exerciseId),
        ),
      );
    if (!item) throw new NotFoundError("Item");
    const [kept] = await transaction
      .select({ count: count() })
      .from(keptConflicts)
      .where(and(inClinic(scope, keptConflicts), eq(keptConflicts.programId, programId)));
    if ((kept?.count ?? 0) >= MOST_KEPT)
      throw new AppError(
        "invalid-state",
        `This program has ${MOST_KEPT} reasons on record, and takes no more. Copy it into a new program.`,
      );
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
