import type { AdviceTopic } from "@/lib/domain/program/advice";
import { EASING_PAIN_TOPICS } from "./easing-pain";
import { FIXED_LINES } from "./fixed-lines";
import { GENERAL_HEALTH_TOPICS } from "./general-health";
import { POSTURE_WORK_LIFTING_TOPICS } from "./posture-work-lifting";
import { SHOES_AIDS_SUPPORTS_TOPICS } from "./shoes-aids-supports";
import { SLEEP_TOPICS } from "./sleep";
import { UNDERSTAND_TOPICS } from "./understand";

/** The 28 advice topics, group by group. */
export const ADVICE_TOPICS: readonly AdviceTopic[] = [
  ...UNDERSTAND_TOPICS,
  ...POSTURE_WORK_LIFTING_TOPICS,
  ...EASING_PAIN_TOPICS,
  ...SLEEP_TOPICS,
  ...GENERAL_HEALTH_TOPICS,
  ...SHOES_AIDS_SUPPORTS_TOPICS,
];

/** Everything the therapist can tick: the topics and the fixed lines. */
export const TICKABLE_ADVICE: readonly AdviceTopic[] = [...ADVICE_TOPICS, ...FIXED_LINES];
