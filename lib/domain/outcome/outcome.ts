import type { OutcomeOccasion } from "./outcome-limits";

/** An activity of the patient-specific functional scale, in the patient's words. */
export interface FunctionalActivity {
  readonly id: string;
  readonly position: number;
  readonly wording: string;
  /** Asked about no more; its scores stay. */
  readonly isRetired: boolean;
}

/** One occasion on which outcomes were asked for. */
export interface OutcomeMeasurement {
  readonly id: string;
  readonly occasion: OutcomeOccasion;
  readonly measuredOn: string;
  /** Numeric pain rating, 0 to 10. */
  readonly pain: number | null;
  readonly note: string;
  /** Entered by mistake: shown struck out, and left out of everything else. */
  readonly isStruck: boolean;
  readonly measuredByName: string;
  /** Score of each activity by its id: 0 not at all, 10 as before. */
  readonly scores: Readonly<Record<string, number>>;
}

export interface PatientOutcomes {
  readonly activities: readonly FunctionalActivity[];
  /** Oldest first. */
  readonly measurements: readonly OutcomeMeasurement[];
}

export const OCCASION_WORDS: Record<OutcomeOccasion, string> = {
  start: "Start",
  review: "Review",
  end: "End",
};

/** The measurements that count, oldest first. */
export function standingMeasurements(measurements: readonly OutcomeMeasurement[]): OutcomeMeasurement[] {
  return measurements.filter(({ isStruck }) => !isStruck);
}

/** The mean of an occasion's activities, to one decimal; nothing when none was scored. */
export function averageScore(
  { scores }: Pick<OutcomeMeasurement, "scores">,
  among: readonly string[] = Object.keys(scores),
): number | undefined {
  const found = among.flatMap((activityId) => scores[activityId] ?? []);
  if (found.length === 0) return undefined;
  return oneDecimal(found.reduce((sum, score) => sum + score, 0) / found.length);
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
