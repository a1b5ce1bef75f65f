import { safeLine } from "@/lib/domain/text/safe-text";
import { TOPIC_LIMITS, type TopicWording } from "./program-draft";

/** Fewer points are hardly a topic; more are not read (handout rule 12). */
export const TOPIC_POINTS = { min: 3, max: TOPIC_LIMITS.points } as const;

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

export type WordingReading =
  | { readonly ok: true; readonly wording: Omit<TopicWording, "topicId"> }
  | { readonly ok: false; readonly message: string };

/** What a typed title and points come to: the words as they may be kept, or what to do about them. */
export function readWording(title: string, points: readonly string[]): WordingReading {
  const clean = safeLine(title, NO_LIMIT);
  const lines = points.map((point) => safeLine(point, NO_LIMIT)).filter((point) => point !== "");
  if (clean === "") return refuse("Give the topic a title.");
  if (clean.length > TOPIC_LIMITS.title)
    return refuse(`Use at most ${TOPIC_LIMITS.title} characters for the title.`);
  if (lines.length === 0) return refuse("Write at least one point.");
  if (lines.length > TOPIC_POINTS.max) return refuse(`Use at most ${TOPIC_POINTS.max} points.`);
  if (lines.some((line) => line.length > TOPIC_LIMITS.point)) {
    return refuse(`Use at most ${TOPIC_LIMITS.point} characters for a point.`);
  }
  return { ok: true, wording: { title: clean, points: lines } };
}

function refuse(message: string): WordingReading {
  return { ok: false, message };
}
