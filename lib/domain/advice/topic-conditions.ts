import type { NotedFlag } from "@/lib/domain/reader/circumstance";
import {
  CANCER,
  FRACTURE,
  HIP_LIMITS,
  HOLDING,
  LIFT_LIMIT,
  PREGNANT,
  STRAIN_TAGS,
} from "@/lib/domain/reader/tag-groups";
import type { TopicCondition } from "./topic-rule";

const flags = (...tags: string[]): NotedFlag[] => tags.map((tag) => ({ tag }));

/** No heat on a fresh strain for the first three days. */
const FRESH_STRAIN_DAYS = 3;
/** By then a strain needs load, not protection. */
const OLD_STRAIN_DAYS = 15;
/** No contact sport for three weeks (UK Concussion Guidelines 2023). */
const NO_SPORT_DAYS = 21;
/** Thin bones are looked for from this age, earlier only with a reason (NICE CG146). */
const BONE_AGE = 50;

const stop = (topic: string, any: readonly NotedFlag[], because: string): TopicCondition => ({
  topic,
  level: "stop",
  when: { any },
  because,
});

/** What speaks against a topic of advice for a patient. */
export const TOPIC_CONDITIONS: readonly TopicCondition[] = [
  stop("heat", flags("reduced-feeling-circulation"), "reduced skin feeling"),
  stop("heat", flags("hot-joint"), "hot, swollen joint"),
  stop("heat", flags("infection"), "infection"),
  stop(
    "heat",
    STRAIN_TAGS.map((tag) => ({ tag, withinDays: FRESH_STRAIN_DAYS })),
    "fresh strain",
  ),
  stop("heat", CANCER, "cancer in the area"),
  stop("heat", flags("wound-incontinence"), "open wound or skin infection"),
  stop("cold", flags("reduced-feeling-circulation"), "reduced skin feeling"),
  stop("cold", flags("crps"), "pain that stays too strong after an injury"),
  stop("cold", flags("raynaud-cold-allergy"), "Raynaud's or cold allergy"),
  stop("self-massage", flags("blood-thinners-dvt-risk"), "blood thinners or risk of a clot"),
  ...(
    [
      [flags("osteoporosis"), "thin bones"],
      [flags("wound-incontinence"), "open wound or skin infection"],
      [PREGNANT, "pregnancy"],
      [CANCER, "cancer in the area"],
    ] as const
  ).map(
    ([any, because]): TopicCondition => ({
      topic: "self-massage",
      level: "warn",
      when: { any },
      because,
      advice: "No tummy pressure; not over the spine or ribs.",
    }),
  ),
  {
    topic: "first-days-strain",
    level: "warn",
    when: { any: STRAIN_TAGS.map((tag) => ({ tag, afterDays: OLD_STRAIN_DAYS })) },
    because: "injury more than 2 weeks ago",
    advice: "“Pacing and bad days” may fit better.",
  },
  {
    topic: "lifting-carrying",
    level: "warn",
    when: { any: LIFT_LIMIT },
    because: "a limit on lifting",
    advice: "Say how much may be lifted.",
  },
  stop("healthy-weight", PREGNANT, "pregnancy"),
  stop("healthy-weight", flags("unplanned-weight-loss"), "weight lost without trying"),
  stop("healthy-weight", CANCER, "cancer under treatment"),
  stop("healthy-weight", flags("eating-disorder"), "eating disorder"),
  stop("drinking-water", flags("fluid-limit"), "limit on fluids"),
  stop("stay-active", flags("fracture-trauma"), "broken bone"),
  stop(
    "stay-active",
    HOLDING.filter(({ tag }) => tag !== "fracture-trauma"),
    "a condition that somebody else has to clear or limit",
  ),
  {
    topic: "bone-health",
    level: "warn",
    when: {
      none: [...flags("osteoporosis", "long-term-steroids", "hip-fracture"), ...FRACTURE],
      underAge: BONE_AGE,
    },
    because: "under 50, and nothing on the record speaks of thin bones",
    advice: "Does it fit?",
  },
  ...(
    [
      [flags("wound-incontinence"), "broken skin"],
      [flags("blood-thinners-dvt-risk"), "blood thinners"],
      [PREGNANT, "pregnancy"],
    ] as const
  ).map(
    ([any, because]): TopicCondition => ({
      topic: "creams-patches",
      level: "warn",
      when: { any },
      because,
      advice: "Ask about asthma too; the pharmacist decides.",
    }),
  ),
  {
    topic: "swelling",
    level: "warn",
    when: { any: flags("heart-disease", "heart-unstable") },
    because: "heart disease",
    advice: "With heart failure, ask the heart team first.",
  },
  stop(
    "return-sport",
    [...HIP_LIMITS, { tag: "limited-weight", untilLimitsEnd: true }],
    "limits that still hold",
  ),
  stop("return-sport", [{ tag: "concussion", withinDays: NO_SPORT_DAYS }], "concussion under 21 days"),
  {
    topic: "dizzy-days",
    level: "stop",
    when: { none: flags("bppv", "vestibular-hypofunction", "concussion") },
    because: "no condition of dizziness on the record",
  },
  stop("stop-smoking", flags("does-not-smoke"), "does not smoke"),
];
