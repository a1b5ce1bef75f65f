import "server-only";
import { and, eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import type { KnownClinic } from "../queries/known-clinics";
import { knownClinics } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Keeps whose signature a fingerprint belongs to, in place of what was kept of it before. */
export function nameKnownClinic(scope: ClinicScope, { fingerprint, name }: KnownClinic): Promise<void> {
  scope.require("clinic.change");
  return scope.run(async (transaction) => {
    const { clinicId, actor } = scope;
    await transaction
      .insert(knownClinics)
      .values({ clinicId, fingerprint, name, confirmedBy: actor.userId })
      .onConflictDoUpdate({
        target: [knownClinics.clinicId, knownClinics.fingerprint],
        set: { name, confirmedBy: actor.userId },
      });
    await recordAudit(scope, transaction, {
      verb: "known-clinic.name",
      subject: { kind: "clinic", id: clinicId },
      details: { fingerprint },
    });
  });
}

/** Takes a confirmation back. @throws NotFoundError */
export function forgetKnownClinic(scope: ClinicScope, fingerprint: string): Promise<void> {
  scope.require("clinic.change");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .delete(knownClinics)
      .where(and(inClinic(scope, knownClinics), eq(knownClinics.fingerprint, fingerprint)))
      .returning({ fingerprint: knownClinics.fingerprint });
    if (rows.length === 0) throw new NotFoundError("Clinic");
    await recordAudit(scope, transaction, {
      verb: "known-clinic.forget",
      subject: { kind: "clinic", id: scope.clinicId },
      details: { fingerprint },
    });
  });
}
