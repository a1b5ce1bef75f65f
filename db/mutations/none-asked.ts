import "server-only";
import { sql } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { AskedKind } from "@/lib/domain/patient/none-asked";
import { recordAudit } from "../audit";
import { patients } from "../schema";
import type { ClinicScope } from "../scope";
import { ownRecord } from "../where";
import { hasSet, NONE_COLUMNS } from "./patient-record/none-asked-columns";

/**
 * Records that a patient was asked for conditions or flags and had none, or takes that back. Where one is set already
 * nothing happens.
 * @throws NotFoundError
 */
export function recordNoneAsked(
  scope: ClinicScope,
  patientId: string,
  kind: AskedKind,
  isAsked: boolean,
): Promise<"recorded" | "some-set"> {
  scope.require("patient.change");
  return scope.run(async (transaction) => {
    const own = ownRecord(scope, patientId);
    const [found] = await transaction
      .select({ hasSome: hasSet(kind) })
      .from(patients)
      .where(own)
      .for("update");
    if (!found) throw new NotFoundError("Patient");
    if (isAsked && found.hasSome) return "some-set";
    const { at, by } = NONE_COLUMNS[kind];
    await transaction
      .update(patients)
      .set({
        [at]: isAsked ? sql`now()` : null,
        [by]: isAsked ? scope.actor.userId : null,
        updatedAt: sql`now()`,
      })
      .where(own);
    await recordAudit(scope, transaction, {
      verb: isAsked ? "patient.ask-none" : "patient.unask-none",
      subject: { kind: "patient", id: patientId },
    });
    return "recorded";
  });
}
