import "server-only";
import { getClinic } from "@/db/queries/clinics";
import { requireClinicScope } from "@/lib/auth/scope";
import type { DocumentClinic } from "@/lib/domain/program-document";

/** The clinic's details as the handout prints them. */
export async function loadClinic(): Promise<DocumentClinic> {
  return getClinic(await requireClinicScope());
}
