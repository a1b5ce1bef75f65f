import type { ReactNode } from "react";
import { ChartFigure } from "@/components/charts/chart-figure";
import { ScorePlot } from "@/components/charts/score-plot";
import { shortDate } from "@/lib/domain/adherence/follow-up-words";
import { daysBetween } from "@/lib/domain/dates/local-date";
import {
  averageScore,
  type OutcomeMeasurement,
  type PatientOutcomes,
  standingMeasurements,
} from "@/lib/domain/outcome/outcome";
import { MeasurementTable } from "./measurement-table";

interface OutcomeChartsProps {
  readonly outcomes: PatientOutcomes;
  readonly language: string;
}

/** Activities and pain over time; nothing while there is only one measurement. */
export function OutcomeCharts({ outcomes, language }: OutcomeChartsProps) {
  const measurements = standingMeasurements(outcomes.measurements);
  const table = (
    <MeasurementTable
      caption="Outcome measures"
      outcomes={{ ...outcomes, measurements }}
      language={language}
    />
  );
  const charts = [
    { id: "activities", title: "Average of the activities: 0 not at all, 10 as before", of: averageOf },
    {
      id: "pain-rating",
      title: "Pain: 0 none, 10 the worst",
      of: ({ pain }: OutcomeMeasurement) => pain ?? undefined,
    },
  ];
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {charts.map((chart) => (
        <OutcomeChart key={chart.id} {...chart} {...{ measurements, language, table }} />
      ))}
    </div>
  );
}

const averageOf = (measurement: OutcomeMeasurement) => averageScore(measurement);

interface OutcomeChartProps {
  readonly id: string;
  readonly title: string;
  readonly of: (measurement: OutcomeMeasurement) => number | undefined;
  readonly measurements: readonly OutcomeMeasurement[];
  readonly language: string;
  readonly table: ReactNode;
}

function OutcomeChart({ id, title, of, measurements, language, table }: OutcomeChartProps) {
  const entries = measurements.flatMap((measurement) => {
    const score = of(measurement);
    return score === undefined ? [] : [{ key: measurement.id, on: measurement.measuredOn, score }];
  });
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || entries.length < 2) return null;
  const span = Math.max(1, daysBetween(first.on, last.on));
  // Away from the edges, so that points and dates are whole.
  const at = (on: string) => 0.08 + (0.84 * daysBetween(first.on, on)) / span;
  const points = entries.map(({ key, on, score }) => ({ key, at: at(on), score }));
  const days = [...new Set(entries.map(({ on }) => on))];
  const columns = days.map((on, index) => ({
    at: at(on),
    label: shortDate(on, language),
    wideOnly: index > 0 && index < days.length - 1,
  }));
  const summary = `${title}. ${entries.map(({ on, score }) => `${score} on ${shortDate(on, language)}`).join(", ")}.`;
  return (
    <ChartFigure {...{ id, title, summary, table }}>
      <ScorePlot lines={[{ key: id, points }]} {...{ columns }} marks={[]} height={110} />
    </ChartFigure>
  );
}
