import type { ConflictRule, RuleCode } from "./conflict-rule";
import { BONE_RULES } from "./conflict-rules-bone";
import { GENERAL_RULES } from "./conflict-rules-general";
import { HIP_RULES } from "./conflict-rules-hip";
import { JOINT_RULES } from "./conflict-rules-joints";
import { PREGNANCY_RULES } from "./conflict-rules-pregnancy";
import { SPINE_RULES } from "./conflict-rules-spine";

/** The number of a rule, for sorting. */
export function ruleNumber(code: RuleCode): number {
  return Number(code.slice(1));
}

/** Every rule of the register, in its order: R1 to R33. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  ...SPINE_RULES,
  ...BONE_RULES,
  ...HIP_RULES,
  ...PREGNANCY_RULES,
  ...JOINT_RULES,
  ...GENERAL_RULES,
].sort((a, b) => ruleNumber(a.code) - ruleNumber(b.code));
