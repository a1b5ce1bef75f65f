import type { Region } from "@/lib/domain/exercise/exercise";
import { ARM_REGIONS } from "@/lib/domain/exercise/region-groups";
import type { ScreeningTheme } from "./screening-themes";

const NECK_TAGS = [
  "neck-pain",
  "cervical-radiculopathy",
  "cervicogenic-headache",
  "whiplash",
  "cervical-myelopathy",
  "neck-vessel-risk",
  "upper-neck-unstable",
];
const NECK: readonly Region[] = ["neck"];

const SHOULDER_TAGS = [
  "rotator-cuff-pain",
  "frozen-shoulder",
  "shoulder-instability",
  "shoulder-fracture",
  "shoulder-surgery",
  ...["tennis-elbow", "golfers-elbow", "carpal-tunnel", "thumb-base-oa", "hand-oa", "de-quervain"],
  ...["distal-radius-fracture", "arm-fracture", "hand-tendon-repair", "crps"],
];
/** Dizziness may come from a vessel of the neck. */
const DIZZY_TAGS = ["bppv", "vestibular-hypofunction", "concussion"];
const CHEST_TAGS = ["thoracic-pain", "rib-pain", "sternotomy"];

/** What is asked besides where the program or the record is about the neck, the head or the arm. */
export const UPPER_BODY_THEMES: readonly ScreeningTheme[] = [
  {
    code: "neck-cord",
    title: "Spinal cord in the neck",
    about: { regions: [...NECK, ...ARM_REGIONS], tags: NECK_TAGS },
    asks: ["clumsy hands", "unsteady", "both arms, or an arm and a leg", "bladder or bowel change"],
    weighs: ["over 50", "known narrow canal"],
    urgency: "emergency",
    action: "To the emergency department now. No program.",
  },
  {
    code: "neck-vessels",
    title: "Vessels of the neck",
    about: { regions: [...NECK, "jaw"], purposes: ["vestibular"], tags: [...NECK_TAGS, ...DIZZY_TAGS] },
    asks: [
      "pain unlike any before with double sight, slurred speech, trouble swallowing, a drooping lid, a faint or unsteadiness",
    ],
    weighs: ["neck trauma or infection lately", "high blood pressure", "connective tissue disease"],
    urgency: "emergency",
    action: "To the emergency department now. No program.",
  },
  {
    code: "neck-injury",
    title: "Injury of the neck",
    about: { regions: NECK, tags: NECK_TAGS },
    asks: [
      "injury within 7 days at 65 or over",
      "dangerous way of injury, not yet checked",
      "tingling in the arms since an injury",
      "cannot turn the head 45° each way since an injury",
    ],
    weighs: ["thin bones", "blood thinners"],
    urgency: "same-day",
    action: "An X-ray the same day. This rule is not for children under 16.",
  },
  {
    code: "arm-injury",
    title: "Shoulder and arm",
    about: { regions: ARM_REGIONS, tags: SHOULDER_TAGS },
    asks: [
      "sudden loss of lift after an injury",
      "locked in turn-in after a fit",
      "changed shape or a tender bone after an injury, not yet checked",
      "thin hand muscles in a smoker",
    ],
    weighs: ["thin bones", "blood thinners"],
    urgency: "same-day",
    action: "An X-ray the same day after an injury; the others urgent. A dislocation is an emergency.",
  },
  {
    code: "limb-danger",
    title: "Limb in danger",
    about: {
      regions: [...ARM_REGIONS, "knee", "shin", "calf", "ankle", "foot"],
      tags: [...SHOULDER_TAGS, "cast-sling", "ankle-fracture", "post-surgery", "knee-replacement"],
    },
    asks: [
      "cold, white or blue, no pulse",
      "pain out of proportion, tight, worse on stretch of the fingers or toes",
      "new numbness after a cast or an operation",
    ],
    weighs: ["cast", "crush"],
    urgency: "emergency",
    action: "To the emergency department now.",
  },
  {
    code: "chest",
    title: "Chest and upper back",
    about: { regions: ["chest", "upper back", "shoulder", "shoulder blade"], tags: CHEST_TAGS },
    asks: ["pain with effort, in an arm or the jaw, or with sweat", "tearing pain", "breathless"],
    weighs: ["heart risk"],
    urgency: "emergency",
    action: "To the emergency department now.",
  },
  {
    code: "arteritis",
    title: "Arteries of the head",
    about: { regions: [...NECK, "jaw"], tags: [...NECK_TAGS, "jaw-pain"] },
    asks: ["over 50 with a new headache, a sore scalp, jaw pain on chewing or a change of sight"],
    weighs: ["stiff shoulders and hips"],
    urgency: "same-day",
    action: "A doctor the same day. A change of sight is an emergency.",
  },
];
