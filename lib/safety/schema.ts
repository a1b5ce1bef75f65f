import { z } from "zod";
import type { RuleCode } from "@/lib/domain/conflict/conflict-rule";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { KEPT_REASON_LENGTH } from "@/lib/domain/conflict/safety-record";
import { SCREENING_NOTE_MAX_LENGTH } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedText } from "@/lib/typed-text";

/** The rules that a reason can overrule: they say stop, and not to every program. */
const KEEPABLE = new Set(
  CONFLICT_RULES.filter((rule) =>
    rule.triggers.some((trigger) => trigger.level === "stop" && trigger.everything !== true),
  ).map((rule) => rule.code),
);

/** The reason for which an exercise stays although a rule says stop. */
const keptReason = typedText(KEPT_REASON_LENGTH.max, safeParagraphs).refine(
  (text) => text.length >= KEPT_REASON_LENGTH.min,
  `Write at least ${KEPT_REASON_LENGTH.min} characters: why it is right for this patient.`,
);

export const conflictKeeping = z.object({
  programId: z.uuid(),
  itemId: z.uuid(),
  exerciseId: z.uuid(),
  rule: z.custom<RuleCode>((rule) => KEEPABLE.has(rule as RuleCode), "This rule cannot be overruled."),
  reason: keptReason,
});

const THEMES = new Set(SCREENING_THEMES.map((theme) => theme.code));

/** The answers of the screening: one per theme that was asked about. */
export const screeningSchema = z.object({
  answers: z
    .record(z.string(), z.boolean())
    .refine(
      (answers) => Object.keys(answers).every((code) => THEMES.has(code)),
      "Reload the page and ask again.",
    ),
  note: typedText(SCREENING_NOTE_MAX_LENGTH, safeParagraphs).default(""),
});
