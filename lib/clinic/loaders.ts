import "server-only";
import { getClinic, getClinicStanding } from "@/db/queries/clinics";
import { requireClinicScope } from "@/lib/auth/scope";
import { timeZones } from "@/lib/clock";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import type { DocumentClinic } from "@/lib/domain/program/program-document";

interface ClinicView {
  /** The clinic's details as the handout prints them. */
  readonly clinic: DocumentClinic;
  readonly revision: number;
  /** Whether links open by a typed short code too. */
  readonly shortCodes: boolean;
  /** Every time zone that can be chosen. */
  readonly timeZones: readonly string[];
  /** Whether whoever asks may change the settings. */
  readonly mayChange: boolean;
}

/** The clinic's details and settings. */
export async function loadClinic(): Promise<ClinicView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => ({
    clinic: await getClinic(scope),
    ...(await getClinicStanding(scope)),
    timeZones: timeZones(),
    mayChange: isAllowed(scope.actor.role, "clinic.change"),
  }));
}
