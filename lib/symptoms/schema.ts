import { z } from "zod";
import { BODY_FACES } from "@/lib/domain/exercise/body-spots";
import { isOnMap } from "@/lib/domain/symptom/symptom-chart";
import {
  SYMPTOM_KINDS,
  SYMPTOM_LIMITS,
  SYMPTOM_SIDES,
  SYMPTOM_WORDS,
} from "@/lib/domain/symptom/symptom-limits";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { typedText } from "@/lib/platform/typed-text";

const { min, max } = SYMPTOM_LIMITS.strength;

const mark = z
  .object({
    face: z.enum(BODY_FACES),
    place: z.string().max(40),
    side: z.enum(SYMPTOM_SIDES),
    kind: z.enum(SYMPTOM_KINDS, "Choose what it feels like."),
    strength: z.number().int().min(min).max(max).nullable(),
    since: typedText(SYMPTOM_LIMITS.since),
  })
  .refine(isOnMap, { path: ["place"], message: "Choose a place on the body." });

/** A body chart of one day, as its form sends it. */
export const symptomChartEntry = z
  .object({
    patientId: z.uuid(),
    chartedOn: z.iso.date("Choose a day."),
    marks: z.array(mark).max(SYMPTOM_LIMITS.marks, `A chart holds ${SYMPTOM_LIMITS.marks} marks at most.`),
    words: z.array(z.enum(SYMPTOM_WORDS)).transform((words) => [...new Set(words)]),
    note: typedText(SYMPTOM_LIMITS.note, safeParagraphs),
  })
  .refine(({ marks, words, note }) => marks.length + words.length > 0 || note !== "", {
    path: ["marks"],
    message: "Press a place on the body, tick a word or write a note.",
  });

export const symptomChartStriking = z.object({ patientId: z.uuid(), chartId: z.uuid() });
