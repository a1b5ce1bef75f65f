import type { ProgramTemplate } from "@/lib/domain/template/template";
import { ACHILLES } from "./achilles";
import { ACL_EARLY } from "./acl-early";
import { ACUTE_LBP } from "./acute-lbp";
import { ANKLE_SPRAIN } from "./ankle-sprain";
import { ARM_NERVE } from "./arm-nerve";
import { BONE_BALANCE } from "./bone-balance";
import { BREATH_HEART } from "./breath-heart";
import { CARPAL } from "./carpal";
import { CUFF } from "./cuff";
import { DEEP_GLUTEAL } from "./deep-gluteal";
import { DESK_HIP_FLEXOR } from "./desk-hip-flexor";
import { DIZZY } from "./dizzy";
import { ELBOW_TENDON } from "./elbow-tendon";
import { FALLS_STRONG } from "./falls-strong";
import { FROZEN_PAINFUL } from "./frozen-painful";
import { FROZEN_STIFF } from "./frozen-stiff";
import { HEEL_PAIN } from "./heel-pain";
import { HIP_AFTER } from "./hip-after";
import { HIP_OA } from "./hip-oa";
import { KNEE_OA } from "./knee-oa";
import { KNEE_REPLACEMENT } from "./knee-replacement";
import { KNEECAP } from "./kneecap";
import { NECK_PAIN } from "./neck-pain";
import { PERSISTENT_LBP } from "./persistent-lbp";
import { PREGNANCY } from "./pregnancy";
import { SCIATICA_EXTENSION } from "./sciatica-extension";
import { SHOULDER_EARLY } from "./shoulder-early";
import { SI_PELVIC_GIRDLE } from "./si-pelvic-girdle";
import { SIDE_HIP } from "./side-hip";
import { STENOSIS_FLEXION } from "./stenosis-flexion";
import { THUMB_HAND_OA } from "./thumb-hand-oa";
import { UPPER_BACK_DESK } from "./upper-back-desk";
import { WHIPLASH } from "./whiplash";
import { WRIST_FRACTURE } from "./wrist-fracture";

/** The starter programs, in the order they are offered: ten of back and hip, then the rest of the body from the neck down. */
export const TEMPLATES: readonly ProgramTemplate[] = [
  ACUTE_LBP,
  PERSISTENT_LBP,
  SCIATICA_EXTENSION,
  STENOSIS_FLEXION,
  HIP_OA,
  DESK_HIP_FLEXOR,
  DEEP_GLUTEAL,
  SI_PELVIC_GIRDLE,
  PREGNANCY,
  BONE_BALANCE,
  NECK_PAIN,
  ARM_NERVE,
  WHIPLASH,
  UPPER_BACK_DESK,
  CUFF,
  FROZEN_PAINFUL,
  FROZEN_STIFF,
  SHOULDER_EARLY,
  ELBOW_TENDON,
  CARPAL,
  THUMB_HAND_OA,
  WRIST_FRACTURE,
  KNEE_OA,
  KNEECAP,
  KNEE_REPLACEMENT,
  ACL_EARLY,
  ACHILLES,
  HEEL_PAIN,
  ANKLE_SPRAIN,
  SIDE_HIP,
  HIP_AFTER,
  FALLS_STRONG,
  DIZZY,
  BREATH_HEART,
];
