import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { type Column, Table } from "@/components/ui/table";
import { dateInWords } from "@/lib/domain/dates/date-words";
import {
  averageScore,
  OCCASION_WORDS,
  type OutcomeMeasurement,
  type PatientOutcomes,
} from "@/lib/domain/outcome/outcome";

interface MeasurementTableProps {
  readonly caption: string;
  readonly outcomes: PatientOutcomes;
  readonly language: string;
  /** The button that strikes one out; none where numbers are only read. */
  readonly strike?: (measurement: OutcomeMeasurement) => ReactNode;
}

/** Every measurement, newest first; what was struck out is still to be read. */
export function MeasurementTable({ caption, outcomes, language, strike }: MeasurementTableProps) {
  const { activities, measurements } = outcomes;
  const number = (key: string, header: string, of: (measurement: OutcomeMeasurement) => number | undefined) =>
    ({
      key,
      header,
      numeric: true,
      cell: (measurement) => <Struck when={measurement.isStruck}>{of(measurement) ?? "–"}</Struck>,
    }) satisfies Column<OutcomeMeasurement>;
  const columns: Column<OutcomeMeasurement>[] = [
    {
      key: "day",
      header: "Day",
      cell: (entry) => <Day entry={entry} language={language} />,
      heading: "wide",
    },
    ...activities.map(({ id, wording }) => number(id, wording, ({ scores }) => scores[id])),
    ...(activities.length > 1 ? [number("average", "Average", averageScore)] : []),
    number("pain", "Pain", ({ pain }) => pain ?? undefined),
    ...(strike ? [{ key: "strike", header: "Strike out", heading: "never" as const, cell: strike }] : []),
  ];
  return (
    <Table caption={caption} rows={measurements.toReversed()} rowKey={({ id }) => id} columns={columns} />
  );
}

function Day({ entry, language }: { entry: OutcomeMeasurement; language: string }) {
  const { measuredOn, occasion, measuredByName, note, isStruck } = entry;
  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap items-center gap-2">
        <Struck when={isStruck}>
          {OCCASION_WORDS[occasion]}, {dateInWords(measuredOn, language)}
        </Struck>
        {isStruck && <Badge>struck out</Badge>}
      </p>
      <p className="text-sm text-ink-soft">by {measuredByName}</p>
      {note !== "" && <p className="text-sm wrap-anywhere whitespace-pre-line">{note}</p>}
    </div>
  );
}

function Struck({ when, children }: { when: boolean; children: ReactNode }) {
  return when ? <s className="text-ink-soft">{children}</s> : <span>{children}</span>;
}
