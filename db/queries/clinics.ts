import "server-only";
import { eq } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors";
import type { DocumentClinic } from "@/lib/domain/program-document";
import { clinics } from "../schema";
import type { ClinicScope } from "../scope";

/** The scope's clinic as documents show it. */
export function getClinic(scope: ClinicScope): Promise<DocumentClinic> {
  scope.require("clinic.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction.select().from(clinics).where(eq(clinics.id, scope.clinicId)).limit(1);
    if (!row) throw new NotFoundError("Clinic");
    return {
      name: row.name,
      address: row.address,
      phone: row.phone,
      hours: row.hours,
      emergencyNumber: row.emergencyNumber,
      urgentLine: row.urgentLine,
      paperSize: row.paperSize,
      timeZone: row.timeZone,
      language: row.language,
      painGuide: { carryOnMax: row.painCarryOnMax, easeBackMax: row.painEaseBackMax },
    };
  });
}
