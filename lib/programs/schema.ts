import { z } from "zod";
import { screeningOutcome } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { amount } from "@/lib/domain/dose/amount";
import { DOSE_SIDES, findDoseProblems, ITEM_NOTE_MAX_LENGTH } from "@/lib/domain/dose/dose";
import {
  DIARY_WEEKS,
  MAX_ITEMS,
  MAX_TOPICS,
  PHASE_LIMITS,
  PROGRAM_TEXT_LIMITS,
  TOPIC_LIMITS,
  VARIANT_KEY_LENGTH,
} from "@/lib/domain/program/program-draft";
import { safeLine, safeParagraphs } from "@/lib/domain/text/safe-text";
import { type ToldWords, toldLimit } from "@/lib/domain/translation/told-words";
import { rowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";
import { screeningSchema } from "@/lib/safety/schema";

const NO_LIMIT = Number.MAX_SAFE_INTEGER;
/** Of a program's items, and of some that were taken off while the builder was open: they may come back by an undo. */
const MAX_TOLD_NOTES = 4 * MAX_ITEMS;
/** Parts of a document that may stay English: three of each item, the topics and some lines. */
const MAX_PARTS = 3 * MAX_ITEMS + MAX_TOPICS + 20;

const amountSchema = z
  .object({ from: z.number().int(), to: z.number().int().optional() })
  .transform(({ from, to }) => amount(from, to));

/** A dose; every field out of its bounds gets its own sentence. */
export const doseSchema = z
  .object({
    sets: z.number().int().optional(),
    repetitions: amountSchema.optional(),
    hold: amountSchema.optional(),
    rest: amountSchema.optional(),
    side: z.enum(DOSE_SIDES).optional(),
    load: z
      .string()
      .transform((typed) => safeLine(typed, NO_LIMIT))
      .optional(),
    timesPerDay: amountSchema,
    daysPerWeek: amountSchema,
    minutes: amountSchema.optional(),
    tempo: z.object({ out: z.number(), pause: z.number(), back: z.number() }).optional(),
    weekdays: z.array(z.number()).max(7).optional(),
  })
  .check((context) => {
    for (const { field, message } of findDoseProblems(context.value)) {
      context.issues.push({ code: "custom", path: [field], message, input: context.value });
    }
  });

const isoDate = z.iso.date("Choose a date.");

function toldWord(limit: number, clean = safeLine) {
  return z.object({ english: typedText(limit, clean), text: typedText(toldLimit(limit), clean) });
}

/** The therapist's own words in the patient's language. */
const toldSchema: z.ZodType<ToldWords> = z.object({
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, "This is no language that we write in."),
  title: toldWord(PROGRAM_TEXT_LIMITS.title).optional(),
  goal: toldWord(PROGRAM_TEXT_LIMITS.goal).optional(),
  habitAfter: toldWord(PROGRAM_TEXT_LIMITS.habit).optional(),
  habitAt: toldWord(PROGRAM_TEXT_LIMITS.habit).optional(),
  notes: z
    .record(z.uuid(), toldWord(ITEM_NOTE_MAX_LENGTH, safeParagraphs))
    .refine((notes) => Object.keys(notes).length <= MAX_TOLD_NOTES, "There are too many notes."),
});

/** The whole draft, as the builder saves it. */
export const draftSchema = z.object({
  title: typedText(PROGRAM_TEXT_LIMITS.title).refine((title) => title !== "", "Give the program a title."),
  goal: typedText(PROGRAM_TEXT_LIMITS.goal),
  habitAfter: typedText(PROGRAM_TEXT_LIMITS.habit),
  habitAt: typedText(PROGRAM_TEXT_LIMITS.habit),
  reviewOn: isoDate.optional(),
  diaryWeeks: z.number().int().min(DIARY_WEEKS.min).max(DIARY_WEEKS.max),
  hiddenWarnings: z.array(z.enum(["C3", "C7", "C8", "C9"])).max(4),
  items: z
    .array(
      z.object({
        itemId: z.uuid(),
        exerciseId: z.uuid(),
        dose: doseSchema,
        phaseDoses: z
          .array(z.object({ phaseId: z.uuid(), dose: doseSchema.optional() }))
          .max(PHASE_LIMITS.count)
          .optional(),
        note: typedText(ITEM_NOTE_MAX_LENGTH, safeParagraphs),
      }),
    )
    .max(MAX_ITEMS, `A program holds at most ${MAX_ITEMS} exercises.`)
    .refine(
      (items) => new Set(items.map((item) => item.itemId)).size === items.length,
      "An item is there twice.",
    ),
  topicIds: z
    .array(z.uuid())
    .max(MAX_TOPICS)
    .refine((ids) => new Set(ids).size === ids.length, "A topic is there twice."),
  adviceProposed: z.literal(true).optional(),
  topicWordings: z
    .array(
      z.object({
        topicId: z.uuid(),
        title: typedText(TOPIC_LIMITS.title).refine((title) => title !== "", "Give the topic a title."),
        points: z.array(typedText(TOPIC_LIMITS.point)).min(1).max(TOPIC_LIMITS.points),
        variant: z.string().min(1).max(VARIANT_KEY_LENGTH).optional(),
      }),
    )
    .max(MAX_TOPICS)
    .optional(),
  phases: z
    .array(
      z.object({
        phaseId: z.uuid(),
        weeks: z.number().int().min(PHASE_LIMITS.weeks.min).max(PHASE_LIMITS.weeks.max),
      }),
    )
    .max(PHASE_LIMITS.count)
    .refine((phases) => new Set(phases.map((phase) => phase.phaseId)).size === phases.length)
    .optional(),
  startsOn: isoDate.optional(),
  told: toldSchema.optional(),
});

export const draftSave = z.object({
  programId: z.uuid(),
  revision: rowNumber,
  /** Who typed it: another account of the same browser must not save it as its own. */
  accountId: z.uuid().optional(),
  draft: draftSchema,
});

export const templateReference = z.object({ templateId: z.uuid() });

/** A template as the builder saves it; what belongs to one patient alone (dates, habit, diary) is passed over. */
export const templateSave = templateReference.extend({
  revision: rowNumber,
  accountId: draftSave.shape.accountId,
  draft: draftSchema,
});

/** The themes that neither a birth year nor a region closes. */
const FOR_EVERYBODY = SCREENING_THEMES.filter(
  ({ opensFor, about }) => opensFor === undefined && about === undefined,
);

/** Of a program in another language: whether drafts go out, and which parts the therapist saw to stay English. */
const translationChoice = z.object({
  withDrafts: z.boolean(),
  seenEnglish: z.array(z.string().max(120)).max(MAX_PARTS),
});

export const publication = z.object({
  programId: z.uuid(),
  revision: rowNumber,
  translation: translationChoice.default({ withDrafts: false, seenEnglish: [] }),
  /** Asked today; whether it is whole depends on the patient, and the action looks. */
  screening: screeningSchema.refine(
    (screening) => screeningOutcome(screening, FOR_EVERYBODY) !== undefined,
    "Confirm that you have asked about the warning signs today.",
  ),
});

export const usualDose = z.object({ exerciseId: z.uuid(), dose: doseSchema });

export const exerciseReference = z.object({ exerciseId: z.uuid() });

export const versionRestoring = z.object({
  programId: z.uuid(),
  revision: rowNumber,
  version: rowNumber,
});

export const programReference = z.object({ programId: z.uuid() });
