import type { AdviceTopic } from "@/lib/domain/program/advice";
import { EASING_PAIN_TOPICS } from "./easing-pain";
import { FIXED_LINES } from "./fixed-lines";
import { GENERAL_HEALTH_TOPICS } from "./general-health";
import { POSTURE_WORK_LIFTING_TOPICS } from "./posture-work-lifting";
import { SHOES_AIDS_SUPPORTS_TOPICS } from "./shoes-aids-supports";
import { SLEEP_TOPICS } from "./sleep";
import { UNDERSTAND_TOPICS } from "./understand";
import { WHOLE_BODY_TOPICS } from "./whole-body";

/** The 28 topics of back and hip, group by group, and the 23 of the whole body. */
export const ADVICE_TOPICS: readonly AdviceTopic[] = [
  ...UNDERSTAND_TOPICS,
  ...POSTURE_WORK_LIFTING_TOPICS,
  ...EASING_PAIN_TOPICS,
  ...SLEEP_TOPICS,
  ...GENERAL_HEALTH_TOPICS,
  ...SHOES_AIDS_SUPPORTS_TOPICS,
  ...WHOLE_BODY_TOPICS,
];

/** Everything the therapist can tick: the topics and the fixed lines. */
export const TICKABLE_ADVICE: readonly AdviceTopic[] = [...ADVICE_TOPICS, ...FIXED_LINES];
