import { averageScore, type OutcomeMeasurement, type PatientOutcomes, standingMeasurements } from "./outcome";

/**
 * From how much on a change says something. Each number with who found it; all scales run from 0 to 10.
 */
export const NOTICEABLE_CHANGE = {
  /** Average of the patient-specific functional scale: beyond the error of measurement (90 %) from 2 points on. */
  activitiesAverage: {
    points: 2,
    source: "Stratford, Gill, Westaway and Binkley 1995, Physiotherapy Canada 47:258–263",
  },
  /** One activity by itself is less steady than their average: 3 points. */
  oneActivity: {
    points: 3,
    source: "Stratford, Gill, Westaway and Binkley 1995, Physiotherapy Canada 47:258–263",
  },
  /** Numeric pain rating: 2 points, both beyond the error of measurement and what patients call better. */
  pain: {
    points: 2,
    source: "Farrar et al. 2001, Pain 94:149–158; Childs, Piva and Fritz 2005, Spine 30:1331–1334",
  },
} as const;

export type OutcomeKind = keyof typeof NOTICEABLE_CHANGE;

/** What became of one measure between its first and its newest occasion. */
export interface OutcomeChange {
  readonly kind: OutcomeKind;
  /** What was measured: an activity in the patient's words, or the measure's name. */
  readonly label: string;
  readonly first: number;
  readonly latest: number;
  readonly firstOn: string;
  readonly latestOn: string;
  /** Plain numbers: "6 at the start, 3 now: 3 lower. A change of 2 or more is usually noticed." No verdict. */
  readonly words: string;
}

/** What changed since the start, measure by measure; only what was asked at least twice. */
export function findOutcomeChanges({ activities, measurements }: PatientOutcomes): OutcomeChange[] {
  const standing = standingMeasurements(measurements);
  const pain = changeOf("pain", "Pain", standing, (measurement) => measurement.pain ?? undefined);
  const each = activities.flatMap(
    ({ id, wording }) => changeOf("oneActivity", wording, standing, ({ scores }) => scores[id]) ?? [],
  );
  const compared = comparedActivities({ activities, measurements: standing });
  const average = changeOf("activitiesAverage", "Average of the activities", standing, (measurement) =>
    compared.every((id) => measurement.scores[id] !== undefined)
      ? averageScore(measurement, compared)
      : undefined,
  );
  return [...(each.length > 1 && average ? [average] : []), ...each, ...(pain ? [pain] : [])];
}

/** The average compares like with like: the activities that are asked about now and were scored at least twice. */
function comparedActivities({ activities, measurements }: PatientOutcomes): string[] {
  return activities
    .filter(({ id, isRetired }) => !isRetired && measurements.filter(({ scores }) => id in scores).length > 1)
    .map(({ id }) => id);
}

function changeOf(
  kind: OutcomeKind,
  label: string,
  measurements: readonly OutcomeMeasurement[],
  scoreIn: (measurement: OutcomeMeasurement) => number | undefined,
): OutcomeChange | undefined {
  const measured = measurements.flatMap((measurement) => {
    const value = scoreIn(measurement);
    return value === undefined ? [] : [{ value, on: measurement.measuredOn }];
  });
  const [first, latest] = [measured[0], measured.at(-1)];
  if (!first || !latest || measured.length < 2) return undefined;
  return {
    kind,
    label,
    first: first.value,
    latest: latest.value,
    firstOn: first.on,
    latestOn: latest.on,
    words: changeInWords(kind, first.value, latest.value),
  };
}

function changeInWords(kind: OutcomeKind, first: number, latest: number): string {
  const by = Math.round(Math.abs(latest - first) * 10) / 10;
  const way = latest > first ? "higher" : "lower";
  const change = by === 0 ? "no change" : `${by} ${way}`;
  return `${first} at the start, ${latest} now: ${change}. A change of ${NOTICEABLE_CHANGE[kind].points} or more is usually noticed.`;
}
