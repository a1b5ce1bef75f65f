import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import { AppError } from "@/lib/domain/errors/errors";

/** Numbers and words of one country for the warning card (handout rule 19), and what its paper looks like. */
export interface CountryPack {
  /** ISO 3166-1 alpha-2; "EU" stands for a country of the European Union without a pack of its own. */
  readonly code: string;
  readonly name: string;
  readonly emergencyNumber: string;
  /** Goes after "go to". */
  readonly emergencyDepartment: string;
  /** Goes after "or call": advice that cannot wait, but is no emergency. */
  readonly urgentLine: string;
  readonly paperSize: PaperSize;
  /** BCP 47; the sheet's words are English, so only its variant counts. */
  readonly language: string;
  /** Offered first when the clinic's time zone is chosen. */
  readonly timeZone: string;
  /** What the driving authority wants to hear after an operation, where the country says so. */
  readonly drivingAuthorityLine?: string;
  /** Who publishes the numbers. */
  readonly source: string;
  /** Who tells callers to name their language in English and to ask for an interpreter; absent where nobody does. */
  readonly interpreterSource?: string;
}

export const COUNTRY_PACKS: readonly CountryPack[] = [
  {
    code: "GB",
    name: "United Kingdom",
    emergencyNumber: "999",
    emergencyDepartment: "an emergency department (A&E)",
    urgentLine: "111",
    paperSize: "A4",
    language: "en-GB",
    timeZone: "Europe/London",
    drivingAuthorityLine: "Tell DVLA if you still cannot drive 3 months after an operation.",
    source: "NHS: when to call 999, when to use 111; GOV.UK: driving after surgery",
    interpreterSource: "NHS 111 Wales (111.wales.nhs.uk): calling in another language",
  },
  {
    code: "IE",
    name: "Ireland",
    emergencyNumber: "112 or 999",
    emergencyDepartment: "an emergency department (ED)",
    urgentLine: "your GP out-of-hours service",
    paperSize: "A4",
    language: "en-IE",
    timeZone: "Europe/Dublin",
    source: "HSE: when to call 112 or 999, GP out-of-hours service",
  },
  {
    code: "US",
    name: "United States",
    emergencyNumber: "911",
    emergencyDepartment: "an emergency room (ER)",
    urgentLine: "your doctor's after-hours line",
    paperSize: "Letter",
    language: "en-US",
    timeZone: "America/New_York",
    source: "911.gov: calling 911",
  },
  {
    code: "CA",
    name: "Canada",
    emergencyNumber: "911",
    emergencyDepartment: "an emergency department (ER)",
    urgentLine: "811",
    paperSize: "Letter",
    language: "en-CA",
    timeZone: "America/Toronto",
    source: "CRTC: 9-1-1 and 8-1-1 (health advice in most provinces and territories)",
  },
  {
    code: "AU",
    name: "Australia",
    emergencyNumber: "000",
    emergencyDepartment: "an emergency department",
    urgentLine: "healthdirect on 1800 022 222",
    paperSize: "A4",
    language: "en-AU",
    timeZone: "Australia/Sydney",
    source: "Triple Zero (triplezero.gov.au); healthdirect.gov.au",
  },
  {
    code: "NZ",
    name: "New Zealand",
    emergencyNumber: "111",
    emergencyDepartment: "an emergency department (ED)",
    urgentLine: "Healthline on 0800 611 116",
    paperSize: "A4",
    language: "en-NZ",
    timeZone: "Pacific/Auckland",
    source: "New Zealand Police: 111; Health New Zealand: Healthline",
  },
  {
    code: "IN",
    name: "India",
    emergencyNumber: "112 or 108",
    emergencyDepartment: "a hospital casualty department",
    urgentLine: "your doctor or hospital",
    paperSize: "A4",
    language: "en-IN",
    timeZone: "Asia/Kolkata",
    source: "112.gov.in: emergency response; 108: ambulance in most states",
  },
  {
    code: "ZA",
    name: "South Africa",
    emergencyNumber: "112 or 10177",
    emergencyDepartment: "a hospital casualty department",
    urgentLine: "your doctor or clinic",
    paperSize: "A4",
    language: "en-ZA",
    timeZone: "Africa/Johannesburg",
    source: "gov.za: 112 from a mobile phone, 10177 for an ambulance",
  },
  {
    code: "EU",
    name: "European Union (other countries)",
    emergencyNumber: "112",
    emergencyDepartment: "a hospital emergency department",
    urgentLine: "your doctor's out-of-hours service",
    paperSize: "A4",
    language: "en-GB",
    timeZone: "Europe/Brussels",
    source: "European Commission: 112, the European emergency number",
  },
];

/** @throws AppError("invalid-state") for a country without a pack */
export function getCountryPack(code: string): CountryPack {
  const pack = findCountryPack(code);
  if (!pack) throw new AppError("invalid-state", `there is no country pack "${code}"`);
  return pack;
}

export function findCountryPack(code: string | undefined): CountryPack | undefined {
  return COUNTRY_PACKS.find((pack) => pack.code === code);
}
