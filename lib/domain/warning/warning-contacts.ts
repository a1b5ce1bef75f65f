import { findCountryPack } from "./country-pack";
import type { WarningContacts } from "./warning-sign";

/** Understood everywhere, for a clinic whose country has no pack. */
const EMERGENCY_DEPARTMENT = "a hospital emergency department";

/** What of a clinic the card names. */
interface ClinicContacts {
  readonly country?: string | undefined;
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  readonly phone: string;
}

/** What the clinic and its country put into the lines of the warning card (handout rules 18, 19). */
export function contactsOf(clinic: ClinicContacts): WarningContacts {
  return {
    emergencyNumber: clinic.emergencyNumber,
    urgentLine: clinic.urgentLine,
    clinicPhone: clinic.phone,
    emergencyDepartment: findCountryPack(clinic.country)?.emergencyDepartment ?? EMERGENCY_DEPARTMENT,
  };
}
