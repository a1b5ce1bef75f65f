import { StrikeOut } from "@/components/form/strike-out";
import { Section } from "@/components/ui/section";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { OCCASION_WORDS, type PatientOutcomes } from "@/lib/domain/outcome/outcome";
import { findOutcomeChanges } from "@/lib/domain/outcome/outcome-change";
import type { strikeMeasurementAction } from "@/lib/outcomes/actions";
import { MeasurementTable } from "./measurement-table";
import { OutcomeChanges } from "./outcome-changes";
import { OutcomeCharts } from "./outcome-charts";

interface OutcomeReportProps {
  readonly patientId: string;
  readonly outcomes: PatientOutcomes;
  readonly language: string;
  readonly strikeAction: typeof strikeMeasurementAction;
}

/** What was measured so far and what changed since the start. */
export function OutcomeReport({ patientId, outcomes, language, strikeAction }: OutcomeReportProps) {
  const changes = findOutcomeChanges(outcomes);
  if (outcomes.measurements.length === 0)
    return (
      <p className="max-w-prose text-ink-soft">
        Nothing was measured yet. Ask once at the start, then again at a review: then this page shows what
        changed.
      </p>
    );
  return (
    <div className="grid gap-12">
      {changes.length > 0 && (
        <Section title="Since the start">
          <OutcomeCharts {...{ outcomes, language }} />
          <OutcomeChanges {...{ changes, language }} />
        </Section>
      )}
      <Section title="Measurements">
        <MeasurementTable
          caption="Every measurement, newest first"
          {...{ outcomes, language }}
          strike={({ id, isStruck, occasion, measuredOn }) =>
            !isStruck && (
              <StrikeOut
                action={strikeAction}
                entry={{ patientId, measurementId: id }}
                label={`${OCCASION_WORDS[occasion]}, ${dateInWords(measuredOn, language)}`}
              >
                It stays readable, crossed out, and leaves the charts. This cannot be undone; enter it again
                if it was right.
              </StrikeOut>
            )
          }
        />
      </Section>
    </div>
  );
}
