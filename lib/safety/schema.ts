import { z } from "zod";
import type { StopCode } from "@/lib/domain/conflict/conflict-rule";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { KEPT_REASON_LENGTH, REASON_TOO_SHORT } from "@/lib/domain/conflict/safety-record";
import {
  ASSESSMENT_LIMITS,
  REASONING_LENGTH,
  SCREENING_NOTE_MAX_LENGTH,
} from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { EXTREME_CODES } from "@/lib/domain/dose/dose-extremes";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedText } from "@/lib/platform/typed-text";

/** What a reason can overrule: rules that say stop, and not to every program; and a dose beyond what is given. */
const KEEPABLE = new Set<StopCode>([
  ...EXTREME_CODES,
  ...CONFLICT_RULES.filter((rule) =>
    rule.triggers.some((trigger) => trigger.level === "stop" && trigger.everything !== true),
  ).map((rule) => rule.code),
]);

/** The reason for which an exercise stays although a rule says stop. */
const keptReason = typedText(KEPT_REASON_LENGTH.max, safeParagraphs).refine(
  (text) => text.length >= KEPT_REASON_LENGTH.min,
  REASON_TOO_SHORT,
);

export const conflictKeeping = z.object({
  programId: z.uuid(),
  itemId: z.uuid(),
  exerciseId: z.uuid(),
  rule: z.custom<StopCode>((rule) => KEEPABLE.has(rule as StopCode), "This rule cannot be overruled."),
  reason: keptReason,
});

const THEMES = new Set(SCREENING_THEMES.map((theme) => theme.code));

const ofKnownThemes = (byCode: Readonly<Record<string, unknown>>) =>
  Object.keys(byCode).every((code) => THEMES.has(code));

const STALE = "Reload the page and ask again.";
const CONTEXT_LIMITS = { count: 12, length: 120 } as const;

/** What stands beside a theme's answer: the context that applies, why the program goes on, a doctor's assessment. */
const themeFinding = z.object({
  weighs: z.array(z.string().max(CONTEXT_LIMITS.length)).max(CONTEXT_LIMITS.count).optional(),
  reasoning: typedText(REASONING_LENGTH.max).optional(),
  assessed: z
    .object({
      who: typedText(ASSESSMENT_LIMITS.who),
      on: z.iso.date("Choose the day of the assessment."),
      result: typedText(ASSESSMENT_LIMITS.result),
    })
    .optional(),
});

/** The screening: one answer per theme that was asked about, and what was found beside it. */
export const screeningSchema = z.object({
  answers: z.record(z.string(), z.boolean()).refine(ofKnownThemes, STALE),
  findings: z.record(z.string(), themeFinding).refine(ofKnownThemes, STALE).default({}),
  note: typedText(SCREENING_NOTE_MAX_LENGTH, safeParagraphs).default(""),
});
