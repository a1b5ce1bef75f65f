import { OUTCOME_LIMITS } from "@/lib/domain/outcome/outcome-limits";

/** 0 to 10, as a list to choose from. */
export const SCORE_OPTIONS = Array.from({ length: OUTCOME_LIMITS.score.max + 1 }, (_, score) => ({
  value: String(score),
  label: String(score),
}));
