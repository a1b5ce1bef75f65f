import { z } from "zod";
import {
  CLINIC_LIMITS,
  PAIN_GUIDE_MAX,
  PIN_POLICIES,
  RETENTION_YEARS,
} from "@/lib/domain/clinic/clinic-limits";
import { PAPER_SIZES } from "@/lib/domain/clinic/paper-size";
import { FIGURE_BODIES, FIGURE_HAIRS, FIGURE_SKINS } from "@/lib/domain/exercise/figure-style";
import { HANDOUT_INKS, HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import { findCountryPack } from "@/lib/domain/warning/country-pack";
import { timeZones } from "@/lib/platform/clock";
import { typedRowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

const revision = typedRowNumber;

function needed({ min, max }: { min: number; max: number }, message: string) {
  return typedText(max).refine((text) => text.length >= min, message);
}

/** What the form about the figures sends. */
export const figureSettings = z.object({
  revision,
  skin: z.enum(FIGURE_SKINS, "Choose a skin tone."),
  body: z.enum(FIGURE_BODIES, "Choose a body."),
  hair: z.enum(FIGURE_HAIRS, "Choose the hair."),
});

/** What the form about the head of the handout sends. */
export const letterheadSettings = z.object({
  revision,
  name: typedText(CLINIC_LIMITS.name).refine((name) => name !== "", "Give the clinic's name."),
  address: typedText(CLINIC_LIMITS.address),
  phone: needed(CLINIC_LIMITS.phone, "Give the phone number. Nothing prints without it."),
  hours: typedText(CLINIC_LIMITS.hours),
  email: typedText(CLINIC_LIMITS.email).refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "Write an e-mail address, or leave it empty.",
  ),
  website: typedText(CLINIC_LIMITS.website).refine(
    (text) => text === "" || /^https:\/\/\S{3,}$/.test(text),
    "Write an address that starts with https://, or leave it empty.",
  ),
  logoImageId: z.union([z.uuid(), z.literal("")]).transform((id) => (id === "" ? null : id)),
});

/** What the form about help and pain sends. */
export const safetySettings = z
  .object({
    revision,
    country: z.string().refine((code) => findCountryPack(code) !== undefined, "Choose a country."),
    emergencyNumber: needed(
      CLINIC_LIMITS.emergencyNumber,
      "Give the emergency number. Nothing prints without it.",
    ),
    urgentLine: needed(CLINIC_LIMITS.urgentLine, "Say whom to call. Nothing prints without it."),
    painCarryOnMax: painNumber(),
    painEaseBackMax: painNumber(),
  })
  .refine((settings) => settings.painEaseBackMax >= settings.painCarryOnMax, {
    path: ["painEaseBackMax"],
    message: "Use a number that is not below the first one.",
  });

function painNumber() {
  const message = `Use a whole number from 0 to ${PAIN_GUIDE_MAX}.`;
  return z
    .string()
    .trim()
    .refine((text) => /^\d$/.test(text), message)
    .transform(Number);
}

/** What the form about paper and time sends. */
export const printSettings = z.object({
  revision,
  paperSize: z.enum(PAPER_SIZES, "Choose a paper size."),
  handoutLayout: z.enum(HANDOUT_LAYOUTS, "Choose a layout."),
  handoutInk: z.enum(HANDOUT_INKS, "Choose an ink."),
  timeZone: z.string().refine(isTimeZone, "Choose a time zone."),
  language: z.string().regex(/^en-[A-Z]{2}$/, "Choose how dates are written."),
});

function isTimeZone(name: string): boolean {
  return timeZones().includes(name);
}

/** What the form about PINs sends. */
export const pinSettings = z.object({ revision, pinPolicy: z.enum(PIN_POLICIES, "Choose one.") });

/** What the form about keeping records sends. */
export const retentionSettings = z.object({
  revision,
  retentionYears: z
    .string()
    .trim()
    .refine(isRetention, `Use a whole number from ${RETENTION_YEARS.min} to ${RETENTION_YEARS.max}.`)
    .transform(Number),
});

function isRetention(text: string): boolean {
  const years = Number(text);
  return /^\d{1,2}$/.test(text) && years >= RETENTION_YEARS.min && years <= RETENTION_YEARS.max;
}

/** What the form about short codes sends. */
export const shortCodeSettings = z.object({ revision, shortCodes: z.enum(["on", "off"], "Choose one.") });

/** What the form about passwords beside the clinic's directory sends. */
export const passwordSettings = z.object({
  revision,
  passwords: z.enum(["all", "only-me", "keep"], "Choose one."),
  ssoSecondStep: z.literal("on").optional(),
});
