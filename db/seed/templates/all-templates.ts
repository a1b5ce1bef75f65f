import type { ProgramTemplate } from "@/lib/domain/template/template";
import { ACUTE_LBP } from "./acute-lbp";
import { BONE_BALANCE } from "./bone-balance";
import { DEEP_GLUTEAL } from "./deep-gluteal";
import { DESK_HIP_FLEXOR } from "./desk-hip-flexor";
import { HIP_OA } from "./hip-oa";
import { PERSISTENT_LBP } from "./persistent-lbp";
import { PREGNANCY } from "./pregnancy";
import { SCIATICA_EXTENSION } from "./sciatica-extension";
import { SI_PELVIC_GIRDLE } from "./si-pelvic-girdle";
import { STENOSIS_FLEXION } from "./stenosis-flexion";

/** The ten starter programs, in the order they are offered. */
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
];
