import type { Region } from "@/lib/domain/exercise/exercise";
import { ARM_REGIONS, LEG_REGIONS } from "@/lib/domain/exercise/region-groups";
import type { Circumstance } from "@/lib/domain/reader/circumstance";
import type { WarningArea } from "@/lib/domain/warning/warning-sign";

/** One of these tags or flags is on the record. */
export function flagged(...tags: readonly string[]): Circumstance {
  return { any: tags.map((tag) => ({ tag })) };
}

export const ARM = ARM_REGIONS;
export const LEG = LEG_REGIONS;

/** The program holds one of the regions, or the record one of the tags. */
function about(namedRegions: readonly Region[], tags: readonly string[]): Circumstance {
  return { namedRegions, or: flagged(...tags) };
}

/** Tags of the back and of the nerves of the leg: the list of the cauda equina prints for them whatever is exercised. */
const BACK_TAGS = [
  ...["nonspecific-lbp", "strain-sprain", "posture-related", "disc-related", "sciatica", "pinched-nerve"],
  ...["degenerative-spine", "stenosis", "si-joint", "pregnancy-pain", "axial-spa", "post-spinal-surgery"],
  ...["spinal-curvature", "extension-sensitive", "cauda-equina", "worsening-weakness-both-legs"],
];
const HIP_TAGS = [
  ...["arthritis-hip-oa", "hip-stiffness", "tight-hip-flexors", "piriformis-deep-gluteal", "groin-pinch"],
  ...["gluteal-tendinopathy", "hip-fracture", "groin-strain", "hamstring-strain"],
  ...["hip-replacement-posterior", "hip-replacement-anterior", "hip-replacement-lateral"],
  "hip-replacement-unknown",
];
const KNEE_TAGS = [
  ...["knee-pain", "knee-oa", "patellofemoral-pain", "kneecap-dislocation", "patellar-tendinopathy"],
  ...["meniscus", "acl-injury", "acl-reconstruction", "knee-replacement"],
];
const FOOT_TAGS = [
  ...["achilles-tendinopathy", "achilles-rupture", "plantar-heel-pain", "ankle-sprain", "ankle-fracture"],
  ...["foot-ulcer", "charcot-foot"],
];
const NECK_TAGS = [
  ...["neck-pain", "cervical-radiculopathy", "cervicogenic-headache", "whiplash", "cervical-myelopathy"],
  ...["neck-vessel-risk", "upper-neck-unstable"],
];
const ARM_TAGS = [
  ...["rotator-cuff-pain", "frozen-shoulder", "shoulder-instability", "shoulder-fracture"],
  ...["shoulder-surgery", "tennis-elbow", "golfers-elbow", "arm-fracture"],
];
const HAND_TAGS = [
  ...["carpal-tunnel", "thumb-base-oa", "hand-oa", "de-quervain", "distal-radius-fracture"],
  ...["arm-fracture", "hand-tendon-repair", "crps"],
];
const CHEST_TAGS = ["thoracic-pain", "rib-pain", "sternotomy"];
const DIZZY_TAGS = ["bppv", "vestibular-hypofunction", "concussion"];

export const ABOUT_CHEST = about(["chest", "upper back"], CHEST_TAGS);

const CAUDA_EQUINA = ["E1", "E2", "E3", "E4", "E5", "E6", "E7"];
const SOON = ["U8", "U9", "U11"];

/** Nerve list, emergency, today, soon, tell us, stop: the groups of the text in their order. */
type Lists = readonly [
  nerves: readonly string[],
  emergency: readonly string[],
  today: readonly string[],
  soon: readonly string[],
  tellUs: readonly string[],
  stop: readonly string[],
];

const words = (codes: string) => codes.split(" ");

/** What the cards of knee and shin, and of the calf, have alike. */
const kneeLists = (stuckOrPop: string): Lists => [
  CAUDA_EQUINA,
  words("E9 E30 E29 E27 E28 E12 E13"),
  ["U1", "U2", "U4", stuckOrPop],
  SOON,
  words("C1 C2 C3 C4 C7 C8"),
  words("S1 S2 S3 S4 S5 S9"),
];

const headLists = (dizziness: readonly string[]): Lists => [
  [],
  words("E19 E20 E21 E22 E23 E12 E13"),
  words("U1 U18 U24 U25"),
  SOON,
  words("C1 C2 C7 C8 C11"),
  ["S1", "S3", ...dizziness],
];

/** The table of safety-and-content.md section 4. Cards of all areas of a program are joined, the same code once. */
export const WARNING_AREAS: readonly WarningArea[] = [
  {
    code: "BACK",
    title: "Back",
    // A program that says no region may be about the back.
    when: {
      regions: ["low back", "core", "side trunk", "pelvis", "whole body"],
      or: flagged(...BACK_TAGS),
    },
    lists: [
      CAUDA_EQUINA,
      words("E8 E9 E10 E11 E12 E13"),
      words("U1 U3 U5 U12"),
      SOON,
      words("C1 C2 C3 C5 C6 C7 C8"),
      words("S1 S2 S3 S4 S5"),
    ],
  },
  {
    code: "LEG-NERVE",
    title: "Nerve exercises of the leg",
    when: { loadTags: ["NERVE"] },
    lists: [CAUDA_EQUINA, [], [], [], [], []],
  },
  {
    code: "HIP",
    title: "Hip and thigh",
    when: about(["hip", "gluteal", "groin", "thigh", "front thigh", "back thigh"], HIP_TAGS),
    lists: [
      CAUDA_EQUINA,
      words("E8 E9 E10 E12 E13"),
      words("U1 U13 U3 U4"),
      SOON,
      words("C1 C2 C4 C5 C6 C7 C8"),
      words("S1 S2 S3 S4 S5 S6"),
    ],
  },
  { code: "KNEE", title: "Knee and shin", when: about(["knee", "shin"], KNEE_TAGS), lists: kneeLists("U14") },
  { code: "CALF", title: "Calf", when: about(["calf"], ["calf-strain"]), lists: kneeLists("U15") },
  {
    code: "FOOT",
    title: "Ankle and foot",
    when: about(["ankle", "foot"], FOOT_TAGS),
    lists: [
      [],
      words("E14 E30 E29 E27 E28 E12 E13"),
      words("U1 U2 U15 U16"),
      SOON,
      words("C1 C2 C4 C7 C8"),
      words("S1 S3 S4 S5 S9"),
    ],
  },
  {
    code: "NECK",
    title: "Neck",
    when: about(["neck"], NECK_TAGS),
    lists: [
      words("E15 E8 E16 E17 E14"),
      words("E19 E20 E21 E9 E12 E13"),
      words("U1 U17 U5 U18"),
      SOON,
      words("C1 C2 C3 C5a C7 C8"),
      words("S1 S2a S3 S4 S5 S7"),
    ],
  },
  {
    code: "ARM",
    title: "Shoulder, upper arm and elbow",
    when: about(["shoulder", "shoulder blade", "upper arm", "elbow"], ARM_TAGS),
    lists: [
      [],
      words("E29 E26 E17 E15 E25 E12 E13"),
      words("U1 U2 U17 U19"),
      SOON,
      words("C1 C2 C3 C5a C7 C8"),
      words("S1 S2a S3 S4 S5"),
    ],
  },
  {
    code: "HAND",
    title: "Forearm, wrist and hand",
    when: about(["forearm", "wrist", "hand"], HAND_TAGS),
    lists: [
      [],
      words("E29 E26 E28 E17 E15 E12 E13"),
      words("U1 U20 U21 U17"),
      words("U8 U9 U31"),
      words("C1 C2 C3 C7 C8"),
      words("S1 S2a S3 S4 S5"),
    ],
  },
  {
    code: "CHEST",
    title: "Chest and upper back",
    when: ABOUT_CHEST,
    lists: [
      words("E18 E8 E6 E14"),
      words("E9 E12 E25 E11 E31 E13"),
      words("U1 U5 U22 U23"),
      SOON,
      words("C1 C2 C3 C7 C8"),
      words("S1 S3 S4 S5"),
    ],
  },
  {
    code: "HEAD",
    title: "Dizziness",
    when: { purposes: ["vestibular"], or: flagged(...DIZZY_TAGS) },
    lists: headLists(["S4v", "S5", "S11"]),
    // Some dizziness is the treatment.
    replaces: ["S4"],
  },
  { code: "JAW", title: "Jaw", when: about(["jaw"], ["jaw-pain"]), lists: headLists(["S12", "S4", "S5"]) },
  {
    code: "BREATH",
    title: "Heart and lungs",
    when: flagged("heart-disease", "lung-disease"),
    lists: [
      [],
      words("E35 E32 E33 E34 E31 E22 E13"),
      words("U1 U4 U26 U27"),
      SOON,
      words("C1 C7 C8 C12"),
      words("S1 S3 S5 S10 S13"),
    ],
    replaces: ["E12", "S4"],
  },
];
