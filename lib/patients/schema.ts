import { z } from "zod";
import { PREGNANCY_WEEKS } from "@/lib/domain/patient/condition";
import { AFFECTED_SIDES, labelFromName, PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import {
  type ConditionDetail,
  HIP_REPLACEMENT_FLAGS,
  PREGNANCY_FLAG,
} from "@/lib/domain/patient/patient-condition";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedRowNumber } from "@/lib/row-number";
import { typedText } from "@/lib/typed-text";

const optional = <Value>(value: Value) => (value === "" ? null : value);

const birthYear = z
  .string()
  .trim()
  .refine(
    (text) => text === "" || /^\d{4}$/.test(text),
    "Write the year with four digits, or leave it empty.",
  )
  .transform((text) => (text === "" ? null : Number(text)))
  .refine(
    (year) => year === null || (year >= PATIENT_LIMITS.birthYear.min && year <= PATIENT_LIMITS.birthYear.max),
    `Use a year from ${PATIENT_LIMITS.birthYear.min}.`,
  );

const email = typedText(PATIENT_LIMITS.email)
  .refine(
    (text) => text === "" || z.email().safeParse(text).success,
    "Write an e-mail address, or leave it empty.",
  )
  .transform(optional);

const phone = typedText(PATIENT_LIMITS.phone)
  .refine(
    (text) => text === "" || /^[+()\d\s./-]{3,}$/.test(text),
    "Write a phone number, or leave it empty.",
  )
  .transform(optional);

const WEEK_PROBLEM = `Write the week as a number from ${PREGNANCY_WEEKS.min} to ${PREGNANCY_WEEKS.max}, or leave it empty.`;

const pregnancyWeeks = z
  .string()
  .trim()
  .refine((text) => text === "" || /^\d{1,2}$/.test(text), WEEK_PROBLEM)
  .transform((text) => (text === "" ? null : Number(text)))
  .refine(
    (week) => week === null || (week >= PREGNANCY_WEEKS.min && week <= PREGNANCY_WEEKS.max),
    WEEK_PROBLEM,
  )
  .optional();

const limitsEndOn = z
  .string()
  .trim()
  .refine(
    (text) => text === "" || (z.iso.date().safeParse(text).success && text >= "2000-01-01"),
    "Choose the date on which the limits end, or leave it empty.",
  )
  .transform(optional)
  .optional();

/** What the patient form sends. */
export const patientFields = z
  .object({
    name: typedText(PATIENT_LIMITS.name).refine((text) => text !== "", "Write a name, initials or an alias."),
    label: typedText(PATIENT_LIMITS.label).default(""),
    birthYear: birthYear.default(null),
    email: email.default(null),
    phone: phone.default(null),
    affectedSide: z.enum(AFFECTED_SIDES).default("unspecified"),
    notes: typedText(PATIENT_LIMITS.notes, safeParagraphs).default(""),
    clearance: typedText(PATIENT_LIMITS.clearance, safeParagraphs).default(""),
    "tags[]": z.array(z.string().max(60)).max(60).default([]),
    pregnancyWeeks,
    "limitsEndOn:hip-replacement-posterior": limitsEndOn,
    "limitsEndOn:hip-replacement-anterior": limitsEndOn,
    "limitsEndOn:hip-replacement-lateral": limitsEndOn,
    "limitsEndOn:hip-replacement-unknown": limitsEndOn,
  })
  .transform((fields) => {
    const { name, label, birthYear, email, phone, affectedSide, notes, clearance, "tags[]": tags } = fields;
    const details: Record<string, ConditionDetail> = {
      [PREGNANCY_FLAG]: { pregnancyWeeks: fields.pregnancyWeeks },
    };
    for (const flag of HIP_REPLACEMENT_FLAGS) details[flag] = { limitsEndOn: fields[`limitsEndOn:${flag}`] };
    const record = { name, birthYear, email, phone, affectedSide, notes, clearance, tags, details };
    return { ...record, label: label || labelFromName(name) };
  });

export const patientUpdate = z.intersection(
  patientFields,
  z.object({ patientId: z.uuid(), revision: typedRowNumber }),
);

export const patientArchiving = z.object({
  patientId: z.uuid(),
  archived: z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]),
});

/** What the address of the patient list may hold; anything else is ignored. */
export const patientListQuery = z.object({
  q: z
    .string()
    .max(120)
    .transform((typed) => safeLine(typed, 120))
    .optional()
    .catch(undefined),
  archived: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().positive().max(10_000).optional().catch(undefined),
});
