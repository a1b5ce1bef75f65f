import type { Region } from "@/lib/domain/exercise/exercise";
import { ARM_REGIONS, LEG_REGIONS } from "@/lib/domain/exercise/region-groups";
import type { ScreeningTheme } from "./screening-themes";

const LIMBS: readonly Region[] = [...ARM_REGIONS, ...LEG_REGIONS];
/** From the knee down: what the Ottawa rules look at. */
const KNEE_AND_FOOT: readonly Region[] = ["knee", "shin", "calf", "ankle", "foot"];

const LEG_INJURY_TAGS = [
  ...["ankle-sprain", "ankle-fracture", "meniscus", "acl-injury", "kneecap-dislocation"],
  ...["achilles-rupture", "calf-strain", "hamstring-strain", "bone-stress-injury"],
];
const NEW_JOINT_TAGS = [
  ...["hot-joint", "knee-replacement", "shoulder-surgery", "recent-injection", "inflammatory-arthritis"],
  ...["hip-replacement-posterior", "hip-replacement-anterior", "hip-replacement-lateral"],
  "hip-replacement-unknown",
];
const DIZZY_TAGS = ["bppv", "vestibular-hypofunction", "concussion"];
const CLOT_CONTEXT = "operation, cast, flight, cancer or hormones in the last 3 months";

/** What is asked of everybody about clot and heart (safety-and-content.md section 2). */
export const BLOOD_AND_HEART_THEMES: readonly ScreeningTheme[] = [
  {
    code: "clot",
    title: "Blood clot",
    asks: ["calf swollen, warm, sore", "sudden breathlessness, chest pain on breathing or blood coughed up"],
    weighs: [CLOT_CONTEXT],
    urgency: "same-day",
    action: "A doctor the same day. Signs in the chest are an emergency.",
  },
  {
    code: "heart",
    title: "Heart and lungs before exercise",
    asks: [
      "pain in the chest at rest, or with less effort than before",
      "faints",
      "resting blood pressure 180/100 or over",
      "pulse over 100 at rest",
      "flare of the lungs or fever now",
    ],
    weighs: ["stent, valve or heart failure"],
    urgency: "same-day",
    action: "Hold until the heart or medical team has cleared it. Set “Heart not stable” on the record.",
  },
];

/** What is asked besides where the program or the record is about it. */
export const BODY_THEMES: readonly ScreeningTheme[] = [
  {
    code: "leg-injury",
    title: "Injury of knee, ankle or foot",
    about: { regions: KNEE_AND_FOOT, tags: LEG_INJURY_TAGS },
    asks: [
      "cannot take 4 steps since an injury",
      "ankle or foot: bone tender at the back edge of either ankle bone, the navicular or the base of the 5th metatarsal",
      "knee: kneecap alone or fibular head tender, or cannot bend to 90° since an injury",
      "knee injury within 7 days at 55 or over",
    ],
    weighs: ["thin bones", "blood thinners"],
    urgency: "same-day",
    action: "An X-ray the same day.",
  },
  {
    code: "joint-infection",
    title: "Infected joint",
    about: { regions: LIMBS, tags: NEW_JOINT_TAGS },
    asks: ["one hot, swollen joint", "cannot move the joint", "unwell with it"],
    weighs: ["new joint", "injection in the last 3 months"],
    urgency: "same-day",
    action: "A doctor the same day. A new joint with these signs is an emergency.",
  },
  {
    code: "belly-kidney",
    title: "Belly and kidney",
    about: {
      regions: ["low back", "upper back", "chest", "side trunk", "pelvis", "groin"],
      tags: ["thoracic-pain", "rib-pain", "pelvic-health", "nonspecific-lbp"],
    },
    asks: ["side pain with fever or blood in the urine", "vomiting, black stool", "missed period with pain"],
    weighs: [],
    urgency: "same-day",
    action: "A doctor the same day.",
  },
  {
    code: "lump",
    title: "Lump or bone pain",
    about: { regions: LIMBS, tags: ["growth-pain", "bone-stress-injury"] },
    asks: ["growing or deep lump over 5 cm", "bone pain at night"],
    weighs: ["aged 10 to 25", "past cancer"],
    urgency: "urgent",
    action: "Medical assessment in the next day or two.",
  },
  {
    code: "head-injury",
    title: "Head injury",
    about: { regions: [], tags: ["concussion", "whiplash", "falls-frailty", "falls-risk"] },
    asks: [
      "vomiting",
      "sleepy or confused",
      "a fit",
      "fluid from the ear",
      "knock to the head on blood thinners",
    ],
    weighs: ["over 65"],
    urgency: "emergency",
    action: "To the emergency department now.",
  },
  {
    code: "dizziness",
    title: "Dizziness",
    about: { regions: [], purposes: ["vestibular"], tags: DIZZY_TAGS },
    asks: [
      "cannot stand",
      "new headache with it",
      "double sight",
      "weak arm or leg",
      "one ear suddenly deaf",
    ],
    weighs: ["vascular risk"],
    urgency: "emergency",
    action: "To the emergency department now. Sudden deafness alone: a doctor the same day.",
  },
];

/** At 16 and 17 the rules of adults hold, with questions about growth and energy. */
export const GROWTH_THEME: ScreeningTheme = {
  code: "growth",
  title: "16 and 17: growth and energy",
  opensFor: "young",
  asks: ["bone pain at one spot with training", "missed periods, or weight loss with hard training"],
  weighs: ["growing fast", "much sport and little food or sleep"],
  urgency: "refer",
  action: "Refer for a medical review and record it. A gentle program may start once it is recorded.",
};
