import type { NotedFlag } from "@/lib/domain/reader/circumstance";
import {
  ACUTE_BACK_PAIN,
  AFTER_SURGERY,
  ANY_BACK_PAIN,
  BETWEEN_ACUTE_AND_PERSISTENT,
  CANCER,
  NERVE,
  NOT_HARMLESS,
  PERSISTENT_PAIN,
  PERSISTENT_TEMPLATE,
  PREGNANT,
} from "@/lib/domain/reader/tag-groups";
import type { Outlook } from "./outlook";
import { BODY_OUTLOOKS } from "./outlooks-body";
import type { TopicChange, TopicVariant } from "./topic-rule";

const TOPIC = "outlook";

const flags = (...tags: string[]): NotedFlag[] => tags.map((tag) => ({ tag }));

const NOT_ALWAYS_HARM = "Pain that feels bad does not always mean harm.";
const CHANGE_TAKES_TIME = "Change takes time. Small steps most days work best.";
const NO_PROMISE = "You cannot prevent every episode. There is a lot you can do, and we can help.";

/** Over 45 a stiff hip is taken for an arthritic one (NICE NG226). */
const ARTHRITIS_AGE = 46;

const ARTHRITIS = flags("arthritis-hip-oa", "knee-oa", "thumb-base-oa", "hand-oa");

const NONSPECIFIC = "nonspecific-lbp";

const PERSISTENT_POINTS = {
  points: [
    "Pain that has lasted for months can still change.",
    "Good weeks and bad weeks are normal. A bad week does not mean harm.",
    "Most people do more as they get stronger, even if some pain stays.",
  ],
  optional: [NO_PROMISE],
};

const OUTLOOKS: readonly Outlook[] = [
  {
    key: "persistent-back-pain",
    name: "back pain over 12 weeks or coming back",
    tags: PERSISTENT_PAIN,
    ...PERSISTENT_POINTS,
  },
  {
    key: "acute-back-pain",
    name: "back pain under 6 weeks",
    tags: ACUTE_BACK_PAIN,
    points: [
      "Back pain is very common. Most people feel much better within a few weeks.",
      "Most back pain has no single cause and no serious cause.",
      "Your back is strong. It is safe to move.",
    ],
    optional: [NO_PROMISE],
  },
  {
    key: "nerve",
    name: "leg pain from a nerve",
    tags: NERVE,
    points: [
      "Leg pain from a nerve takes longer than back pain alone.",
      "Most people start to improve within weeks. For some it takes many months.",
      "Pain moving up out of your leg is a good sign.",
    ],
  },
  {
    key: "stenosis",
    name: "narrowing with leg pain on walking",
    tags: flags("stenosis"),
    points: [
      "This leg ache often stays much the same for years. It seldom gets worse fast.",
      "Exercise can help you walk further.",
    ],
  },
  {
    key: "arthritis",
    name: "arthritis of hip, knee, thumb or hand, or a stiff hip over 45",
    tags: [...ARTHRITIS, ...flags("hip-stiffness")],
    // A stiff hip at 45 or under, or at an age nobody noted, promises nothing.
    and: { any: ARTHRITIS, or: { any: flags("hip-stiffness"), fromAge: ARTHRITIS_AGE } },
    points: [
      "Arthritis does not always get worse. For many people it stays the same or eases.",
      "It may hurt a bit more when you start. That settles, and exercise helps in the long run.",
      "Give it 6 to 12 weeks.",
    ],
  },
  {
    key: "tendon",
    name: "side-of-hip pain",
    tags: flags("gluteal-tendinopathy"),
    points: [
      "Tendons are slow, but they respond to exercise.",
      "Most people feel better within 2 to 3 months.",
    ],
  },
  {
    key: "pregnancy",
    name: "pelvic or back pain in pregnancy",
    tags: flags("si-joint", "pregnancy-pain"),
    and: { any: PREGNANT },
    points: [
      "Pelvic pain is common in pregnancy. It does not harm your baby.",
      "Most people get better in the months after the birth.",
    ],
  },
  {
    key: "bone",
    name: "thin bones, or a broken bone that has healed",
    tags: flags("osteoporosis", "fracture-trauma"),
    points: ["Exercise is good for your bones.", "You can bend and lift if you do it the way we showed you."],
  },
  {
    key: "inflammatory",
    name: "inflammatory back pain or arthritis",
    tags: flags("axial-spa", "inflammatory-arthritis"),
    points: [
      "This is a long-term condition with good days and bad days.",
      "Moving every day is part of the treatment.",
    ],
  },
  ...BODY_OUTLOOKS,
];

/** What asks for the words of everybody else, because nothing can be promised. */
const ANY_OTHER: readonly NotedFlag[] = [
  ...flags(
    ...["tight-hip-flexors", "piriformis-deep-gluteal", "infection", "cauda-equina", "spinal-curvature"],
    ...[
      "weight-related",
      "inflammatory-suspected",
      "cervicogenic-headache",
      "cervical-myelopathy",
      "jaw-pain",
    ],
    ...["shoulder-instability", "de-quervain", "crps", "kneecap-dislocation", "meniscus", "achilles-rupture"],
    ...["growth-pain", "foot-ulcer", "charcot-foot", "concussion", "lung-disease", "heart-disease"],
    ...["hypermobility", "pelvic-health"],
  ),
  ...AFTER_SURGERY,
  ...CANCER,
];

const BACK_PAIN_KEYS = ["persistent-back-pain", "acute-back-pain"];

/** A program begun for pain of months says so of a tag that does not. */
const persistentByTemplate: TopicVariant = {
  topic: TOPIC,
  key: "persistent-back-pain",
  name: "back pain over 12 weeks or coming back",
  when: {
    any: flags(NONSPECIFIC),
    none: [...otherTags(BACK_PAIN_KEYS), ...ANY_OTHER],
    templates: [PERSISTENT_TEMPLATE],
    ofReason: true,
  },
  points: [...PERSISTENT_POINTS.points, NOT_ALWAYS_HARM, CHANGE_TAKES_TIME],
  optional: PERSISTENT_POINTS.optional,
};

/** Whoever has the tag of another outlook too reads neither, unless the visit's reason is marked. */
function otherTags(keys: readonly string[]): NotedFlag[] {
  return OUTLOOKS.filter(({ key }) => !keys.includes(key)).flatMap(({ tags }) => tags);
}

/**
 * What takes an outlook away. Back pain that is neither acute nor persistent has none, and takes that of another tag away.
 * An operation that an outlook is about does not take away its own.
 */
function tagsAgainst({ key, tags }: Outlook): NotedFlag[] {
  const backPain = BACK_PAIN_KEYS.includes(key) ? BETWEEN_ACUTE_AND_PERSISTENT : ANY_BACK_PAIN;
  const own = new Set(tags.map(({ tag }) => tag));
  return [...otherTags([key]), ...ANY_OTHER.filter(({ tag }) => !own.has(tag)), ...backPain];
}

export const OUTLOOK_VARIANTS: readonly TopicVariant[] = [
  persistentByTemplate,
  ...OUTLOOKS.map((outlook): TopicVariant => {
    const { key, name, tags, and, points, optional } = outlook;
    return {
      topic: TOPIC,
      key,
      name,
      when: { any: tags, none: tagsAgainst(outlook), ofReason: true, ...(and && { and }) },
      points: [...points, NOT_ALWAYS_HARM, CHANGE_TAKES_TIME],
      ...(optional && { optional }),
    };
  }),
];

/** After a fracture, an operation or cancer, bad pain has to be looked at. */
export const OUTLOOK_CHANGES: readonly TopicChange[] = [
  {
    topic: TOPIC,
    name: "after a broken bone, an operation or cancer",
    when: { any: NOT_HARMLESS },
    drops: NOT_ALWAYS_HARM,
  },
];
