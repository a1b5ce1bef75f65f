import { z } from "zod";
import { CLINIC_LIMITS } from "@/lib/domain/clinic/clinic-limits";
import { COUNTRY_PACKS, findCountryPack } from "@/lib/domain/warning/country-pack";
import { timeZones } from "@/lib/platform/clock";
import { typedEmail, typedName, typedPassword } from "@/lib/platform/typed-account";
import { typedText } from "@/lib/platform/typed-text";

const LONGEST_CODE = 40;
const LANGUAGES = COUNTRY_PACKS.map((pack) => pack.language);

/** What the form that sets a clinic up sends. */
export const setUpRequest = z.object({
  code: z.string().trim().min(1, "Type the code from the terminal.").max(LONGEST_CODE),
  clinicName: typedText(CLINIC_LIMITS.name).refine((name) => name !== "", "Give the clinic's name."),
  phone: typedText(CLINIC_LIMITS.phone.max).refine(
    (phone) => phone.length >= CLINIC_LIMITS.phone.min,
    "Give the phone number. It stands on every handout.",
  ),
  country: z.string().refine((code) => findCountryPack(code) !== undefined, "Choose a country."),
  timeZone: z.string().refine((zone) => timeZones().includes(zone), "Choose a time zone."),
  language: z.string().refine((tag) => LANGUAGES.includes(tag), "Choose how dates are written."),
  displayName: typedName,
  email: typedEmail,
  password: typedPassword,
});
