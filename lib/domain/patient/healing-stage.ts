/** Stages after an injury or operation of the shoulder, in their order (exercises-upper.md section 4). */
export const HEALING_STAGES = ["protect", "assisted", "active", "load", "overhead"] as const;
export type HealingStage = (typeof HEALING_STAGES)[number];

export const HEALING_STAGE_NAMES: Readonly<Record<HealingStage, string>> = {
  protect: "Protect, passive",
  assisted: "Assisted",
  active: "Active",
  load: "Load",
  overhead: "Overhead, sport",
};

/** Whether one stage comes before another. */
export function isEarlierStage(stage: HealingStage, other: HealingStage): boolean {
  return HEALING_STAGES.indexOf(stage) < HEALING_STAGES.indexOf(other);
}
