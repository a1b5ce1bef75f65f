import { z } from "zod";
import { readDoseTexts } from "@/lib/domain/dose/dose-form";
import { SIDE_RULES } from "@/lib/domain/dose/dose-side";
import type { DoseTextField } from "@/lib/domain/dose/typed-dose";
import {
  LOAD_TAGS,
  PURPOSES,
  type Purpose,
  REGIONS,
  type Region,
  START_POSITIONS,
  type StartPosition,
} from "@/lib/domain/exercise/exercise";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { UNSAID } from "@/lib/domain/exercise/safety-check";
import { partsOf } from "@/lib/domain/text/comma-parts";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { figureSpecSchema } from "@/lib/figure/spec-schema";
import { rowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

export const EXERCISE_SLUG = /^[a-z0-9-]{1,80}$/;

export const favouriteMark = z.object({ exerciseId: z.uuid(), isFavourite: z.boolean() });

/** What a clinic calls an exercise, parted by commas; none forgets it. */
export const ownWords = z.object({
  exerciseId: z.uuid(),
  words: typedText(EXERCISE_LIMITS.ownWords)
    .transform((words) => partsOf(words).join(", "))
    .refine(
      (words) => words.length <= EXERCISE_LIMITS.ownWords,
      `Use at most ${EXERCISE_LIMITS.ownWords} characters.`,
    ),
});

const needed = (limit: number, message: string) => typedText(limit).refine((line) => line !== "", message);

const doseText = z.string().max(200).default("");

/** A dose as it is typed; every field that cannot be taken gets its own sentence. */
const dose = z
  .object({
    sets: doseText,
    repetitions: doseText,
    hold: doseText,
    rest: doseText,
    load: doseText,
    tempo: doseText,
    timesPerDay: doseText,
    daysPerWeek: doseText,
    minutes: doseText,
  } satisfies Record<DoseTextField, typeof doseText>)
  .transform((texts, context) => {
    const { dose, problems } = readDoseTexts(texts);
    for (const [field, message] of Object.entries(problems)) {
      context.addIssue({ code: "custom", path: [field], message });
    }
    return dose;
  });

const { sentence, neighbours } = EXERCISE_LIMITS;
const neighbourIds = z
  .array(z.uuid())
  .max(neighbours, `Choose at most ${neighbours}.`)
  .transform((ids) => [...new Set(ids)]);

type SafetyField = "regions" | "purpose" | "startPosition";
type SafetyFields = Partial<Record<SafetyField, unknown> & { readonly isUnchecked: boolean }>;

/** With a safety check the rules rely on the field: then it may not be open. */
const isSaid = (field: SafetyField) => (value: SafetyFields) =>
  value.isUnchecked === true ||
  (value[field] !== "" && !(Array.isArray(value[field]) && value[field].length === 0));

/** Said beside what is wrong with other fields. */
const said = (field: SafetyField, message: string) => ({
  path: [field],
  message,
  when: ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null,
});

/** The sheet writes "Stop or ease if" before it and a full stop behind it. */
function stopLine(line: z.ZodType<string>) {
  return line.transform((text) => text.replace(/(?<!\.)\.+$/, ""));
}

/** What is said of an exercise that comes whole, as from another clinic; a form may leave some of it open. */
export const exerciseWords = {
  name: needed(EXERCISE_LIMITS.name, "Give the exercise a name."),
  plainName: needed(EXERCISE_LIMITS.plainName, "Give it the name a patient would use."),
  regions: z
    .array(z.enum(REGIONS))
    .min(1, "Choose at least one region.")
    .max(EXERCISE_LIMITS.regions, `Choose at most ${EXERCISE_LIMITS.regions} regions.`),
  purpose: z.enum(PURPOSES, "Choose a purpose."),
  startPosition: z.enum(START_POSITIONS, "Choose a start position."),
  equipment: typedText(EXERCISE_LIMITS.equipment),
  loadTags: z.array(z.enum(LOAD_TAGS)).max(LOAD_TAGS.length),
  sideRule: z.enum(SIDE_RULES, "Choose what the dose counts."),
  steps: z
    .array(typedText(sentence))
    .transform((steps) => steps.filter((step) => step !== ""))
    .refine((steps) => steps.length > 0, "Write at least one step.")
    .refine((steps) => steps.length <= EXERCISE_LIMITS.steps, `Use at most ${EXERCISE_LIMITS.steps} steps.`),
  shortSteps: z
    .array(typedText(sentence))
    .transform((steps) => steps.filter((step) => step !== ""))
    .refine(
      (steps) => steps.length <= EXERCISE_LIMITS.shortSteps,
      `Use at most ${EXERCISE_LIMITS.shortSteps} short steps.`,
    )
    .refine(
      (steps) => steps.every((step) => step.split(/\s+/).length <= EXERCISE_LIMITS.shortStepWords),
      `Use at most ${EXERCISE_LIMITS.shortStepWords} words in a short step.`,
    ),
  feel: needed(sentence, "Say what or where the patient should feel it."),
  mistake: needed(sentence, "Say what often goes wrong, and what to do instead."),
  stopIf: stopLine(needed(sentence, "Say when to stop or ease.")),
  precautions: typedText(EXERCISE_LIMITS.precautions, safeParagraphs),
};

/** What the form of an exercise sends. */
const exerciseFields = z
  .object({
    ...exerciseWords,
    /** Empty: the name, where it is short enough. */
    plainName: typedText(EXERCISE_LIMITS.plainName).default(""),
    regions: z
      .array(z.enum(REGIONS))
      .max(EXERCISE_LIMITS.regions, `Choose at most ${EXERCISE_LIMITS.regions} regions.`),
    purpose: z.union([z.literal(""), z.enum(PURPOSES)], "Choose a purpose."),
    startPosition: z.union([z.literal(""), z.enum(START_POSITIONS)], "Choose a start position."),
    /** Nobody has said yet what it does to the body; then what is not said may stay open. */
    isUnchecked: z.boolean().default(false),
    dose,
    feel: typedText(sentence).default(""),
    mistake: typedText(sentence).default(""),
    stopIf: stopLine(typedText(sentence)).default(""),
    photoStartId: z.uuid().nullable(),
    photoEndId: z.uuid().nullable(),
    clipId: z.uuid().nullable().default(null),
    easierIds: neighbourIds,
    harderIds: neighbourIds,
    ladderRule: typedText(EXERCISE_LIMITS.ladderRule),
  })
  .refine(({ plainName, name }) => plainName !== "" || name.length <= EXERCISE_LIMITS.plainName, {
    path: ["plainName"],
    message: `The sheet has room for ${EXERCISE_LIMITS.plainName} letters. Give it a shorter name.`,
  })
  .refine(isSaid("regions"), said("regions", "Choose at least one region."))
  .refine(isSaid("purpose"), said("purpose", "Choose a purpose."))
  .refine(isSaid("startPosition"), said("startPosition", "Choose a start position."))
  .check(({ value, issues }) => {
    const { easierIds, harderIds, ladderRule } = value;
    if (easierIds.some((id) => harderIds.includes(id))) {
      const message = "An exercise cannot be both easier and harder.";
      issues.push({ code: "custom", path: ["harderIds"], message, input: value });
    }
    if (ladderRule === "" && easierIds.length + harderIds.length > 0) {
      const message = "Say when to move on.";
      issues.push({ code: "custom", path: ["ladderRule"], message, input: value });
    }
  });

interface SaidOfIt {
  readonly name: string;
  readonly plainName: string;
  readonly regions: readonly Region[];
  readonly purpose: Purpose | "";
  readonly startPosition: StartPosition | "";
}

/** What is open gets what the record holds until somebody says it. */
function settled<Fields extends SaidOfIt>(fields: Fields) {
  const { name, plainName, regions, purpose, startPosition } = fields;
  return {
    ...fields,
    plainName: plainName || name,
    regions: regions.length > 0 ? regions : UNSAID.regions,
    purpose: purpose || UNSAID.purpose,
    startPosition: startPosition || UNSAID.startPosition,
  };
}

const settledFields = exerciseFields.transform(settled);

/** `programId` names the draft that the new exercise is for. */
export const exerciseCreation = z.intersection(
  settledFields,
  z.object({ copyOf: z.uuid().optional(), programId: z.uuid().optional() }),
);

const basis = z.object({ exerciseId: z.uuid(), revision: rowNumber });

export const exerciseUpdate = z.intersection(settledFields, basis);

export const programAddition = z.object({ programId: z.uuid(), exerciseId: z.uuid() });

/** The address of an exercise, as it stands in a link. */
export const exerciseAddress = z.object({ slug: z.string().regex(EXERCISE_SLUG) });

export const programSearch = z.object({ search: typedText(120).default("") });

export const exerciseArchiving = z.object({ exerciseId: z.uuid(), archived: z.boolean() });

/** What the pose editor sends; without a spec the drawing is taken away. */
export const exerciseDrawing = z.intersection(
  basis,
  z.object({
    spec: figureSpecSchema.nullable(),
    /** Loads that the pose shows and the therapist has not declined. */
    loadTags: z.array(z.enum(LOAD_TAGS)).max(LOAD_TAGS.length).default([]),
  }),
);
