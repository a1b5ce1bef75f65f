import type { NotedFlag } from "@/lib/domain/reader/circumstance";
import {
  AFTER_SURGERY,
  ARM_NERVE,
  FRACTURE,
  HEART_OR_LUNG,
  HIP_LIMITS,
  LIFT_LIMIT,
  NERVE,
  PREGNANT,
  pregnantFrom,
} from "@/lib/domain/reader/tag-groups";
import { OUTLOOK_CHANGES, OUTLOOK_VARIANTS } from "./outlook-variants";
import type { TopicChange, TopicVariant } from "./topic-rule";

/**
 * Going to sleep on the side from 28 weeks halves the risk of stillbirth; either side is as good, and waking on the back
 * is no alarm (MiNESS 2017; individual participant data meta-analysis, Cronin 2019; NHS, Red Nose).
 */
const SIDE_SLEEP_FROM_WEEK = 28;

/** What nobody reads from then on. */
const NOT_ON_BACK = /(^|\b(lie|lying|sleep|sleeping|rest|stay) (flat )?)on (your|the) (back|front|tummy)\b/i;

const flags = (...tags: string[]): NotedFlag[] => tags.map((tag) => ({ tag }));

/** Sets of points for some patients, in order: the first that fits prints. */
export const TOPIC_VARIANTS: readonly TopicVariant[] = [
  {
    topic: "sleep-positions",
    key: "pregnant-late",
    name: "pregnant, week 28 or more, or the week is not known",
    when: { any: pregnantFrom(SIDE_SLEEP_FROM_WEEK) },
    points: [
      "Go to sleep on your side, left or right. Do this for naps too.",
      "Put a pillow between your knees and one under your bump.",
      "If you wake up on your back, do not worry. Turn onto your side.",
    ],
    keepsOut: NOT_ON_BACK,
  },
  {
    topic: "sleep-shoulder",
    key: "pregnant-late",
    name: "pregnant, week 28 or more, or the week is not known",
    when: { any: pregnantFrom(SIDE_SLEEP_FROM_WEEK) },
    points: ["Lie on your good side.", "Rest the sore arm on a pillow in front of you."],
    keepsOut: NOT_ON_BACK,
  },
  {
    topic: "sleep-positions",
    key: "pregnant-early",
    name: "pregnant, week under 28",
    when: { any: PREGNANT },
    points: [
      "On your side: put a pillow between your knees.",
      "Sleep in any position that feels good for now.",
      "From week 28, go to sleep on your side, for naps too.",
    ],
  },
  {
    topic: "sleep-positions",
    key: "hip-limits",
    name: "hip replaced, limits not ended",
    when: { any: HIP_LIMITS },
    points: [
      "On your back, or on your good side with a thick pillow between your knees.",
      "Ask us before you lie on the new hip or on your front.",
    ],
  },
  {
    topic: "driving",
    key: "after-operation",
    name: "after an operation, in a cast or sling, or with strong pain medicine",
    when: {
      any: [...AFTER_SURGERY, { tag: "cast-sling", untilLimitsEnd: true }, ...flags("strong-pain-medicine")],
    },
    title: "Driving again",
    points: [
      "Drive when you can turn, steer and stop hard without pain.",
      "Practise the pedals in a parked car first.",
      "Not in a sling, cast or brace, nor with medicine that makes you sleepy.",
      "Ask your surgeon and insurer. {driving_authority_line}",
    ],
  },
  ...OUTLOOK_VARIANTS,
];

const PAIN_POINT = "Pain up to 5 out of 10 is OK if it settles by the next day.";

/** Changes to single points, each by itself. */
export const TOPIC_CHANGES: readonly TopicChange[] = [
  {
    topic: "after-sprain",
    name: "reduced skin feeling, Raynaud's, or pain that stays too strong after an injury",
    when: { any: flags("reduced-feeling-circulation", "raynaud-cold-allergy", "crps") },
    drops: "Cold in a damp cloth, 10 to 15 minutes, every 2 to 3 hours.",
  },
  {
    topic: "heat",
    name: "pregnant",
    when: { any: PREGNANT },
    adds: "Keep heat off your bump. No hot tub or sauna.",
  },
  {
    topic: "sleep-habits",
    name: "pregnant",
    when: { any: PREGNANT },
    drops: "A warm bath, easy stretches or slow breathing can help.",
    adds: "A warm, not hot, bath, easy stretches or slow breathing can help.",
  },
  {
    topic: "sitting-comfort",
    name: "hip replaced, limits not ended",
    when: { any: HIP_LIMITS },
    drops: "Sit right back in the chair with your feet flat and your knees about level with your hips.",
    adds: "Sit on a firm, higher chair. Keep your hips a little higher than your knees.",
  },
  {
    topic: "sitting-comfort",
    name: "side-of-hip pain",
    when: { any: flags("gluteal-tendinopathy") },
    adds: "Do not cross your legs. Keep your knees apart.",
  },
  {
    topic: "lifting-carrying",
    name: "a limit on lifting",
    when: { any: LIFT_LIMIT },
    adds: "Lift no more than {lift_limit} until we tell you.",
  },
  {
    topic: "walking-more",
    name: "leg pain on walking",
    when: { any: flags("stenosis") },
    drops: "Short walks add up.",
    adds: "Walk in short spells. Sit down when your legs ache, then go on.",
  },
  {
    topic: "walking-more",
    name: "heart or lung disease",
    when: { any: HEART_OR_LUNG },
    adds: "You should be able to talk as you walk.",
  },
  {
    topic: "exercise-basics",
    name: "broken bone, or after an operation",
    when: { any: [...FRACTURE, ...AFTER_SURGERY] },
    drops: PAIN_POINT,
    adds: "Some soreness is normal. Sharp or growing pain is not.",
  },
  {
    topic: "exercise-basics",
    name: "leg or arm pain from a nerve",
    when: { any: [...NERVE, ...ARM_NERVE] },
    drops: PAIN_POINT,
    adds: "Stop if tingling or numbness moves further down or stays.",
  },
  {
    topic: "exercise-basics",
    name: "very mobile joints",
    when: { any: flags("hypermobility") },
    drops: "Stretch until it feels firm. Never go above 7 out of 10.",
    adds: "Stop before the end of your range. Control comes first.",
  },
  ...OUTLOOK_CHANGES,
];
