import { z } from "zod";
import { ADVICE_GROUPS } from "@/lib/domain/program/advice";
import { TOPIC_LIMITS } from "@/lib/domain/program/program-draft";
import { TOPIC_POINTS } from "@/lib/domain/program/topic-form";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { rowNumber } from "@/lib/platform/row-number";
import { typedText } from "@/lib/platform/typed-text";

const NOTE_LIMIT = 1000;

/** What the form of a topic sends. */
const topicFields = z.object({
  group: z.enum(ADVICE_GROUPS, "Choose a group."),
  title: typedText(TOPIC_LIMITS.title).refine((title) => title !== "", "Give the topic a title."),
  points: z
    .array(typedText(TOPIC_LIMITS.point))
    .transform((points) => points.filter((point) => point !== ""))
    .refine((points) => points.length > 0, "Write at least one point.")
    .refine((points) => points.length <= TOPIC_POINTS.max, `Use at most ${TOPIC_POINTS.max} points.`),
  therapistNote: typedText(NOTE_LIMIT, safeParagraphs),
});

export const topicCreation = z.intersection(topicFields, z.object({ copyOf: z.uuid().optional() }));

export const topicUpdate = z.intersection(topicFields, z.object({ topicId: z.uuid(), revision: rowNumber }));

export const topicArchiving = z.object({ topicId: z.uuid(), archived: z.boolean() });
