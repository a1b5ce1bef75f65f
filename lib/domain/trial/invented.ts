import type { SafetySources } from "@/lib/domain/conflict/safety-sources";
import { addDays } from "@/lib/domain/dates/local-date";
import { DEFAULT_FIGURE_STYLE } from "@/lib/domain/exercise/figure-style";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import { USUAL_PAIN_GUIDE } from "@/lib/domain/program/pain-guide";
import type { DocumentClinic } from "@/lib/domain/program/program-document";
import { getCountryPack } from "@/lib/domain/warning/country-pack";

const COUNTRY = getCountryPack("GB");

/** Where a trial takes place: no clinic of anybody's. Its number is one of those Ofcom keeps for drama, which nobody has. */
export const INVENTED_CLINIC: DocumentClinic = {
  name: "Your clinic",
  address: "",
  phone: "01632 960000",
  hours: "",
  emergencyNumber: COUNTRY.emergencyNumber,
  urgentLine: COUNTRY.urgentLine,
  paperSize: COUNTRY.paperSize,
  timeZone: COUNTRY.timeZone,
  language: COUNTRY.language,
  country: COUNTRY.code,
  painGuide: USUAL_PAIN_GUIDE,
  figureStyle: DEFAULT_FIGURE_STYLE,
};

/** Who signs a trial's sheet. */
export const INVENTED_THERAPIST = "Your name";

const AGE = 62;
const DAYS_ON_RECORD = 14;

/** Whom a trial is for: somebody whom the rules have something to say about, and who does not exist. */
export const INVENTED_PATIENT = {
  id: "",
  name: "Alex Example, invented",
  label: "Alex",
  affectedSide: "right",
  clearance: "",
} as const;

/** The conditions of the invented patient, and the rest of what the rules look at, on a day. */
export function inventedSafety(today: string): SafetySources & { readonly birthYear: number } {
  const notedOn = addDays(today, -DAYS_ON_RECORD);
  const conditions: PatientCondition[] = [
    { tag: "nonspecific-lbp", notedOn, isVisitReason: true },
    { tag: "osteoporosis", notedOn },
  ];
  return { today, conditions, birthYear: Number(today.slice(0, 4)) - AGE, adult: "", kept: [] };
}
