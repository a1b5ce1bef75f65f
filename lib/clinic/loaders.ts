import "server-only";
import { forbidden } from "next/navigation";
import { recordRefusal } from "@/db/mutations/audit";
import { getClinic, getClinicStanding } from "@/db/queries/clinics";
import { listOldRecords } from "@/db/queries/old-records";
import { listStaffNames } from "@/db/queries/staff";
import type { ClinicScope } from "@/db/scope";
import { requireClinicScope } from "@/lib/auth/scope";
import type { PinPolicy } from "@/lib/domain/clinic/clinic-limits";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { keptSince } from "@/lib/domain/clinic/retention";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { now, timeZones } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";

interface PasswordRule {
  readonly directory: string;
  readonly onlyFor: "everybody" | "me" | { readonly name: string };
  readonly secondStep: boolean;
}

interface ClinicView {
  /** The clinic's details as the handout prints them. */
  readonly clinic: DocumentClinic;
  readonly revision: number;
  /** Whether links open by a typed short code too. */
  readonly shortCodes: boolean;
  /** Whether links carry a PIN. */
  readonly pinPolicy: PinPolicy;
  /** Years a record is kept after its patient was archived. */
  readonly retentionYears: number;
  /** Whose password opens the clinic beside its directory; nothing without one. */
  readonly passwordRule?: PasswordRule;
  /** Every time zone that can be chosen. */
  readonly timeZones: readonly string[];
  /** Whether whoever asks may change the settings. */
  readonly mayChange: boolean;
}

/** The clinic's details and settings. */
export async function loadClinic(): Promise<ClinicView> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    const { passwordsOnlyFor, ssoSecondStep, ...standing } = await getClinicStanding(scope);
    const { oidc } = env();
    const passwordRule = oidc && {
      directory: oidc.name,
      onlyFor: await onlyForWhom(scope, passwordsOnlyFor),
      secondStep: ssoSecondStep,
    };
    return {
      clinic: await getClinic(scope),
      ...standing,
      ...(passwordRule && { passwordRule }),
      timeZones: timeZones(),
      mayChange: isAllowed(scope.actor.role, "clinic.change"),
    };
  });
}

async function onlyForWhom(scope: ClinicScope, userId: string | null): Promise<PasswordRule["onlyFor"]> {
  if (userId === null) return "everybody";
  if (userId === scope.actor.userId) return "me";
  const person = (await listStaffNames(scope)).find((one) => one.userId === userId);
  return { name: person?.displayName ?? "another account" };
}

interface OldRecordsView {
  readonly retentionYears: number;
  readonly records: readonly {
    readonly id: string;
    readonly name: string;
    /** In the clinic's language and time zone. */
    readonly archivedOn: string;
  }[];
}

/** Patients who were archived longer ago than the clinic keeps records; nobody but an admin is shown them. */
export async function loadOldRecords(): Promise<OldRecordsView> {
  const scope = await requireClinicScope();
  if (!isAllowed(scope.actor.role, "patient.erase")) {
    await recordRefusal(scope, "patient.erase");
    forbidden();
  }
  return scope.transaction(async (scope) => {
    const { language, timeZone } = await getClinic(scope);
    const { retentionYears } = await getClinicStanding(scope);
    const date = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone });
    const records = await listOldRecords(scope, keptSince(now(), retentionYears));
    return {
      retentionYears,
      records: records.map(({ archivedAt, ...row }) => ({ ...row, archivedOn: date.format(archivedAt) })),
    };
  });
}
