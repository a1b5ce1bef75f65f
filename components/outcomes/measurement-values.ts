import type { PatientOutcomes } from "@/lib/domain/outcome/outcome";
import { OUTCOME_LIMITS, type OutcomeOccasion } from "@/lib/domain/outcome/outcome-limits";

/** What the form holds; numbers as they are chosen, empty for none. */
export interface MeasurementValues {
  readonly occasion: OutcomeOccasion;
  readonly measuredOn: string;
  readonly activities: readonly { readonly wording: string; readonly score: string }[];
  readonly pain: string;
  readonly note: string;
}

/** The form for today, with the activities that are asked about now. */
export function startMeasurement(
  { activities, measurements }: PatientOutcomes,
  today: string,
): MeasurementValues {
  const current = activities.filter(({ isRetired }) => !isRetired);
  const isFirst = !measurements.some(({ isStruck }) => !isStruck);
  return {
    occasion: isFirst ? "start" : "review",
    measuredOn: today,
    activities: Array.from({ length: OUTCOME_LIMITS.activities }, (_, position) => ({
      wording: current.find((activity) => activity.position === position)?.wording ?? "",
      score: "",
    })),
    pain: "",
    note: "",
  };
}
