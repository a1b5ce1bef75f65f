import { z } from "zod";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import { TEMPLATE_LIMITS, TEMPLATE_REVIEW_WEEKS } from "@/lib/domain/template/template";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedRowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

const { min, max } = TEMPLATE_REVIEW_WEEKS;
const weeks = z.coerce
  .number(`Use a whole number from ${min} to ${max}.`)
  .int(`Use a whole number from ${min} to ${max}.`)
  .min(min, `Use a whole number from ${min} to ${max}.`)
  .max(max, `Use a whole number from ${min} to ${max}.`);

const tick = z.union([z.boolean(), z.enum(["on", ""]).transform((value) => value === "on")]).default(false);

const fields = z
  .object({
    title: typedText(TEMPLATE_LIMITS.title).refine((title) => title !== "", "Give the template a name."),
    goal: typedText(TEMPLATE_LIMITS.goal).default(""),
    notFor: typedText(TEMPLATE_LIMITS.notFor).default(""),
    therapistNote: typedText(TEMPLATE_LIMITS.therapistNote, safeParagraphs).default(""),
    reviewFrom: weeks,
    reviewTo: weeks,
    keeper: z.enum(["me", "clinic"]),
    "suits[]": z.array(z.string().max(60)).max(60).default([]),
  })
  .refine(({ reviewFrom, reviewTo }) => reviewTo >= reviewFrom, {
    path: ["reviewTo"],
    message: "The later week cannot come before the earlier one.",
  })
  .transform(({ "suits[]": suits, reviewFrom, reviewTo, keeper, ...rest }) => ({
    ...rest,
    suits,
    reviewWeeks: [reviewFrom, reviewTo] as const,
    isPersonal: keeper === "me",
  }));

/** The state of a program: its draft, or a version by its number. */
const state = z.union([z.literal("draft"), typedRowNumber]);
const source = z.object({ programId: z.uuid(), version: state, keepNotes: tick });
const reference = z.object({ templateId: z.uuid() });
const based = reference.extend({ revision: typedRowNumber });

export const templateCreation = z.intersection(fields, source);
export const templateUpdate = z.intersection(fields, based);
export const templateReplacement = z.intersection(based, source);
export const templateArchiving = reference.extend({ archived: z.boolean() });
export const templateCopy = reference;
/** A new template comes with nothing. */
export const newTemplate = z.object({});

const empty = z.literal("");

/** Where a new program starts: a template, another program, or, with neither, a blank page. */
export const programStart = z
  .object({
    patientId: z.uuid(),
    templateId: z.union([z.uuid(), empty]).default(""),
    programId: z.union([z.uuid(), empty]).default(""),
    version: state.default("draft"),
    /** Whether the words written for another patient come along. */
    keepWords: tick,
    /** Whether somebody chose among the template's exercises; those that were ticked. */
    isChosen: tick,
    "exerciseIds[]": z.array(z.uuid()).max(MAX_ITEMS).default([]),
  })
  .refine(({ isChosen, "exerciseIds[]": ticked }) => !isChosen || ticked.length > 0, {
    path: ["exerciseIds[]"],
    message: "Tick at least one exercise, or start with a blank page.",
  })
  .transform(({ isChosen, "exerciseIds[]": ticked, ...start }) => ({
    ...start,
    ...(isChosen && { chosen: new Set(ticked) }),
  }));

export const programSearch = z.object({ patientId: z.uuid(), search: typedText(120) });
export const patientSearch = z.object({ search: typedText(120).default("") });
export const templateTargets = z.object({ patientId: z.uuid() });
