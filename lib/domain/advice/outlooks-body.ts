import type { NotedFlag } from "@/lib/domain/reader/circumstance";
import { REPLACED_LATELY } from "@/lib/domain/reader/tag-groups";
import type { Outlook } from "./outlook";

const flags = (...tags: string[]): NotedFlag[] => tags.map((tag) => ({ tag }));

/**
 * Outlooks of neck, arm, knee, foot, falls and dizziness: the binding words of safety-and-content.md section 6. Looked up:
 * whiplash, neck nerve, frozen shoulder, elbow, tingling hand, kneecap, knee ligament. The others are usual practice.
 */
export const BODY_OUTLOOKS: readonly Outlook[] = [
  {
    key: "neck",
    name: "neck pain",
    tags: flags("neck-pain"),
    points: ["Neck pain is common and mostly eases within weeks."],
  },
  {
    key: "whiplash",
    name: "whiplash",
    tags: flags("whiplash"),
    points: ["Most people get better in weeks to a few months. Keep your neck moving."],
  },
  {
    key: "neck-nerve",
    name: "arm pain from a neck nerve",
    tags: flags("cervical-radiculopathy"),
    points: ["Arm pain from a neck nerve mostly eases, but it can take months."],
  },
  {
    key: "upper-back",
    name: "upper back or rib pain",
    tags: flags("thoracic-pain", "rib-pain"),
    points: ["It mostly settles in about 6 weeks."],
  },
  {
    key: "shoulder-tendon",
    name: "shoulder tendon pain",
    tags: flags("rotator-cuff-pain"),
    points: ["Most shoulders improve over 3 months of steady work."],
  },
  {
    key: "frozen-shoulder",
    name: "frozen shoulder",
    tags: flags("frozen-shoulder"),
    points: ["It passes in stages, often over 1 to 2 years. The pain goes before the stiffness."],
  },
  {
    key: "elbow",
    name: "elbow tendon pain",
    tags: flags("tennis-elbow", "golfers-elbow"),
    points: ["Most people are better within a year."],
  },
  {
    key: "tingling-hand",
    name: "tingling hand",
    tags: flags("carpal-tunnel"),
    points: ["A night splint helps about half the people in 6 weeks."],
  },
  {
    key: "broken-bone",
    name: "a broken bone of arm, hip, leg or foot",
    tags: flags(
      ...["shoulder-fracture", "arm-fracture", "distal-radius-fracture", "hip-fracture", "ankle-fracture"],
      "bone-stress-injury",
    ),
    points: ["Bones knit in weeks. Strength and ease take months."],
  },
  {
    key: "kneecap",
    name: "kneecap pain",
    tags: flags("patellofemoral-pain"),
    points: ["It can be stubborn. Hip and thigh work helps most people."],
  },
  {
    key: "new-joint",
    name: "a new knee or hip of the last twelve weeks",
    tags: REPLACED_LATELY,
    points: ["Swelling for weeks is normal. Most gain comes in 3 months."],
  },
  {
    key: "knee-ligament",
    name: "a torn or new knee ligament",
    tags: flags("acl-injury", "acl-reconstruction"),
    points: ["Plan for 9 to 12 months. Strength decides, not the calendar alone."],
  },
  {
    key: "leg-tendon",
    name: "heel-cord, kneecap-tendon or heel pain",
    tags: flags("achilles-tendinopathy", "patellar-tendinopathy", "plantar-heel-pain"),
    points: ["Slow but sure: months, not weeks."],
  },
  {
    key: "ankle-sprain",
    name: "a sprained ankle",
    tags: flags("ankle-sprain"),
    points: ["Most walk well in 1 to 2 weeks. Balance work stops the next sprain."],
  },
  {
    key: "muscle-strain",
    name: "a pulled muscle of the leg",
    tags: flags("hamstring-strain", "calf-strain", "groin-strain"),
    points: ["Weeks for a small tear, months for a big one."],
  },
  {
    key: "falls",
    name: "falls, loss of strength",
    tags: flags("falls-frailty"),
    points: ["It is never too late to get stronger."],
  },
  {
    key: "dizziness",
    name: "dizziness from the balance organ",
    tags: flags("bppv", "vestibular-hypofunction"),
    points: ["Most people feel steadier in 6 weeks."],
  },
];
