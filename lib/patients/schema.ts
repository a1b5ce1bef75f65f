import { z } from "zod";
import { FIGURE_BODIES, FIGURE_HAIRS, FIGURE_SKINS } from "@/lib/domain/exercise/figure-style";
import { BODY_AREAS } from "@/lib/domain/patient/body-area";
import { PREGNANCY_WEEKS } from "@/lib/domain/patient/condition";
import { DATE_FACTS, factsOf, TAGS_WITH_FACTS, variantsOf } from "@/lib/domain/patient/condition-facts";
import { HEALING_STAGES } from "@/lib/domain/patient/healing-stage";
import { ASKED_KINDS } from "@/lib/domain/patient/none-asked";
import { AFFECTED_SIDES, PATIENT_LIMITS } from "@/lib/domain/patient/patient";
import type { ConditionDetail } from "@/lib/domain/patient/patient-condition";
import { isNoName, labelFromName } from "@/lib/domain/patient/person-name";
import { EXTERNAL_ID_LIMITS, externalValue, sourceFromName } from "@/lib/domain/patient-import/external-id";
import { MAIL_ADDRESS } from "@/lib/domain/text/mail-address";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedRowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";
import { languageFields } from "./language-fields";

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
  .refine((text) => text === "" || MAIL_ADDRESS.test(text), "Write an e-mail address, or leave it empty.")
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

const EARLIEST_DAY = "1900-01-01";

const day = (problem: string) =>
  z
    .string()
    .trim()
    .refine((text) => text === "" || (z.iso.date().safeParse(text).success && text >= EARLIEST_DAY), problem)
    .transform(optional)
    .optional();

const limitsEndOn = day("Choose the date on which the limits end, or leave it empty.").refine(
  (date) => date === undefined || date === null || date >= "2000-01-01",
  "Choose the date on which the limits end, or leave it empty.",
);
const happenedOn = day("Choose the day on which it happened, or leave it empty.");
const areas = z
  .array(z.enum(["", ...BODY_AREAS], "Choose from the list, or leave it empty."))
  .transform((chosen) => [...new Set(chosen)].filter((area) => area !== ""))
  .optional();
const variant = (tag: string) =>
  z
    .enum(["", ...variantsOf(tag).map(({ code }) => code)], "Choose from the list, or leave it empty.")
    .transform(optional)
    .optional();

const stage = z
  .enum(["", ...HEALING_STAGES], "Choose from the list, or leave it empty.")
  .transform((chosen) => (chosen === "" ? null : chosen))
  .optional();

type Sent = Readonly<Record<string, unknown>>;
type Complain = (field: string, message: string) => void;

/** What the form sent of the facts that a tag stores; what it did not send stays as it is. */
function factsSent(tag: string, sent: Sent, complain: Complain): ConditionDetail {
  const read = <Schema extends z.ZodType>(field: string, schema: Schema): z.output<Schema> | undefined => {
    const parsed = schema.safeParse(sent[field]);
    if (parsed.success) return parsed.data;
    complain(field, parsed.error.issues[0]?.message ?? "Choose again.");
    return undefined;
  };
  const facts = factsOf(tag);
  return {
    ...(facts.includes("pregnancy-weeks") && { pregnancyWeeks: read("pregnancyWeeks", pregnancyWeeks) }),
    ...(facts.includes("limits-end-date") && { limitsEndOn: read(`limitsEndOn:${tag}`, limitsEndOn) }),
    ...(DATE_FACTS.some((fact) => facts.includes(fact)) && {
      happenedOn: read(`happenedOn:${tag}`, happenedOn),
    }),
    ...(facts.includes("areas") && { areas: read(`areas:${tag}[]`, areas) }),
    ...(facts.includes("stage") && { stage: read(`stage:${tag}`, stage) }),
    ...(facts.includes("variant") && { variant: read(`variant:${tag}`, variant(tag)) }),
  };
}

const isTold = (detail: ConditionDetail) => Object.values(detail).some((value) => value !== undefined);

/** One of some words; empty for the clinic's choice, not sent to leave it as it is. */
const chosenOf = <Word extends string>(words: readonly Word[]) =>
  z.union([z.literal("").transform(() => null), z.enum(words)]).optional();

/** What the patient form sends. */
export const patientFields = z
  .looseObject({
    name: typedText(PATIENT_LIMITS.name).refine((text) => text !== "", "Write a name, initials or an alias."),
    label: typedText(PATIENT_LIMITS.label)
      .refine(
        (text) => !isNoName(text),
        "This is a title and no name. Write a first name, initials or an alias.",
      )
      .default(""),
    birthYear: birthYear.default(null),
    email: email.default(null),
    phone: phone.default(null),
    reference: typedText(PATIENT_LIMITS.reference).transform(optional).default(null),
    affectedSide: z
      .enum(AFFECTED_SIDES, "Write left, right, both or unspecified, or leave it empty.")
      .default("unspecified"),
    notes: typedText(PATIENT_LIMITS.notes, safeParagraphs).default(""),
    clearance: typedText(PATIENT_LIMITS.clearance, safeParagraphs).default(""),
    adult: typedText(PATIENT_LIMITS.adult).optional(),
    figureSkin: chosenOf(FIGURE_SKINS),
    figureBody: chosenOf(FIGURE_BODIES),
    figureHair: chosenOf(FIGURE_HAIRS),
    ...languageFields,
    "tags[]": z.array(z.string().max(60)).max(80).default([]),
    visitReason: z.string().max(60).transform(optional).optional(),
  })
  .transform((fields, context) => {
    const { name, label, birthYear, email, phone, reference, affectedSide, notes, clearance } = fields;
    const { adult, visitReason, writtenLanguage, spokenLanguage, interpreterNeeded } = fields;
    const tags = fields["tags[]"];
    const complain: Complain = (field, message) =>
      context.issues.push({ code: "custom", path: [field], message, input: fields[field] });
    const details = Object.fromEntries(
      TAGS_WITH_FACTS.map((tag) => [tag, factsSent(tag, fields, complain)] as const).filter(([, detail]) =>
        isTold(detail),
      ),
    );
    const record = {
      name,
      birthYear,
      email,
      phone,
      reference,
      affectedSide,
      notes,
      clearance,
      tags,
      details,
    };
    const { figureSkin, figureBody, figureHair } = fields;
    const drawn = {
      ...(figureSkin !== undefined && { figureSkin }),
      ...(figureBody !== undefined && { figureBody }),
      ...(figureHair !== undefined && { figureHair }),
    };
    const languages = { writtenLanguage, spokenLanguage, interpreterNeeded };
    return { ...record, ...drawn, ...languages, label: label || labelFromName(name), visitReason, adult };
  });

/** A patient's number in another system, as an address or a form has it; both parts or none. */
const externalId = z
  .object({
    source: z.string().max(200).transform(sourceFromName),
    id: z
      .string()
      .max(200)
      .transform((typed) => externalValue(safeLine(typed, Number.MAX_SAFE_INTEGER))),
  })
  .refine(({ source, id }) => source !== "" && id !== "" && id.length <= EXTERNAL_ID_LIMITS.value)
  .transform(({ source, id }) => ({ source, value: id }));

/** What another system asks for by its own number. */
export const externalIdQuery = externalId.optional().catch(undefined);

/**
 * The same of somebody who is not on record yet, with the ids of those who look alike and were looked at, and the number
 * in the system that asked.
 */
export const newPatient = z.intersection(
  patientFields,
  z
    .looseObject({ seenDoubles: z.string().max(1000).default("") })
    .transform(({ seenDoubles, ...sent }) => ({ seenDoubles, externalId: externalIdQuery.parse(sent) })),
);

export const patientUpdate = z.intersection(
  patientFields,
  z.object({ patientId: z.uuid(), revision: typedRowNumber }),
);

export const patientArchiving = z.object({
  patientId: z.uuid(),
  archived: z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]),
});

/** That a patient was asked for conditions or flags and had none, or that this is taken back. */
export const noneAsking = z.object({ patientId: z.uuid(), kind: z.enum(ASKED_KINDS), isAsked: z.boolean() });

/** What the form of a new patient begins with: whom somebody looked for in vain. */
export const newPatientQuery = z.object({
  name: z
    .string()
    .transform((typed) => safeLine(typed, PATIENT_LIMITS.name))
    .catch("")
    .default(""),
});

/** What the address of a record may hold: somebody the patient may be. */
export const patientQuery = z.object({ double: z.uuid().optional().catch(undefined) });

/** What the address of the patient list may hold; anything else is ignored. */
export const patientListQuery = z.object({
  q: z
    .string()
    .max(120)
    .transform((typed) => safeLine(typed, 120))
    .optional()
    .catch(undefined),
  archived: z.literal("1").optional().catch(undefined),
  /** Only those who need an interpreter. */
  interpreter: z.literal("1").optional().catch(undefined),
  /** Typed to get to one patient, not to a list. */
  go: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().positive().max(10_000).optional().catch(undefined),
});
