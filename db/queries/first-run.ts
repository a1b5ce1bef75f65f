import "server-only";
import { and, isNull, sql } from "drizzle-orm";
import { clinics, handoutPrints, patients, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** How far a clinic has come on its first day; nothing of any patient is read. */
export interface FirstRunFacts {
  readonly isDemo: boolean;
  readonly hasLogo: boolean;
  /** Somebody else has an account. */
  readonly hasColleague: boolean;
  readonly hasPatient: boolean;
  readonly hasPrinted: boolean;
}

/** What of the first steps the clinic has done. */
export function findFirstRun(scope: ClinicScope): Promise<FirstRunFacts> {
  scope.require("clinic.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ isDemo: clinics.isDemo, hasLogo: sql<boolean>`${clinics.logoImageId} is not null` })
      .from(clinics)
      .where(sql`${clinics.id} = ${scope.clinicId}`);
    const staff = await transaction
      .select({ id: users.id })
      .from(users)
      .where(and(inClinic(scope, users), isNull(users.deactivatedAt)))
      .limit(2);
    const someone = await transaction
      .select({ id: patients.id })
      .from(patients)
      .where(inClinic(scope, patients))
      .limit(1);
    const paper = await transaction
      .select({ one: sql`1` })
      .from(handoutPrints)
      .where(inClinic(scope, handoutPrints))
      .limit(1);
    return {
      isDemo: row?.isDemo ?? false,
      hasLogo: row?.hasLogo ?? false,
      hasColleague: staff.length > 1,
      hasPatient: someone.length > 0,
      hasPrinted: paper.length > 0,
    };
  });
}
