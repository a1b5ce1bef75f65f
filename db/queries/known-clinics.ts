import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { knownClinics } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Another clinic whose signature an admin has confirmed. */
export interface KnownClinic {
  readonly fingerprint: string;
  readonly name: string;
}

/** The clinics whose signatures are known here. */
export function listKnownClinics(scope: ClinicScope): Promise<KnownClinic[]> {
  scope.require("clinic.read");
  return scope.run((transaction) =>
    transaction
      .select({ fingerprint: knownClinics.fingerprint, name: knownClinics.name })
      .from(knownClinics)
      .where(inClinic(scope, knownClinics))
      .orderBy(asc(knownClinics.name), asc(knownClinics.fingerprint)),
  );
}

/** Whose signature has this fingerprint; undefined where nobody has confirmed it. */
export function findKnownClinic(scope: ClinicScope, fingerprint: string): Promise<string | undefined> {
  scope.require("clinic.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ name: knownClinics.name })
      .from(knownClinics)
      .where(and(inClinic(scope, knownClinics), eq(knownClinics.fingerprint, fingerprint)));
    return row?.name;
  });
}
