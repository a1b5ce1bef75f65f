import type { ConflictCode, ConflictRule } from "./conflict-rule";
import { BONE_RULES } from "./conflict-rules-bone";
import { FOOT_RULES } from "./conflict-rules-foot";
import { GENERAL_RULES } from "./conflict-rules-general";
import { HAND_RULES } from "./conflict-rules-hand";
import { HEALTH_RULES } from "./conflict-rules-health";
import { HIP_RULES } from "./conflict-rules-hip";
import { JOINT_RULES } from "./conflict-rules-joints";
import { KNEE_RULES } from "./conflict-rules-knee";
import { NECK_RULES } from "./conflict-rules-neck";
import { PREGNANCY_RULES } from "./conflict-rules-pregnancy";
import { SHOULDER_RULES } from "./conflict-rules-shoulder";
import { SPINE_RULES } from "./conflict-rules-spine";

/** The number of a rule, an extreme dose or a missing check, for sorting. */
export function ruleNumber(code: ConflictCode): number {
  return Number(code.slice(1));
}

/** Every rule of the register, in its order; R1 to R49 stand in conditions.md, R50 and on in safety-and-content.md. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  ...SPINE_RULES,
  ...BONE_RULES,
  ...HIP_RULES,
  ...PREGNANCY_RULES,
  ...JOINT_RULES,
  ...GENERAL_RULES,
  ...NECK_RULES,
  ...SHOULDER_RULES,
  ...HAND_RULES,
  ...KNEE_RULES,
  ...FOOT_RULES,
  ...HEALTH_RULES,
].sort((a, b) => ruleNumber(a.code) - ruleNumber(b.code));
