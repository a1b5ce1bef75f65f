import { StrikeOut } from "@/components/form/strike-out";
import { Section } from "@/components/ui/section";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { comparedCharts, markInWords, type SymptomChart } from "@/lib/domain/symptom/symptom-chart";
import { signsToAsk } from "@/lib/domain/symptom/symptom-signs";
import type { strikeSymptomChartAction } from "@/lib/symptoms/actions";
import { ChartFigure } from "./chart-figure";
import { SignsToAsk } from "./signs-to-ask";

interface ChartReportProps {
  readonly patientId: string;
  /** The oldest first. */
  readonly charts: readonly SymptomChart[];
  readonly language: string;
  readonly strikeAction: typeof strikeSymptomChartAction;
}

/** The first body chart beside the last one, and every chart in words. */
export function ChartReport({ patientId, charts, language, strikeAction }: ChartReportProps) {
  if (charts.length === 0)
    return (
      <p className="max-w-prose text-ink-soft">
        No body chart yet. Draw one at the start and one at a review: then they stand side by side.
      </p>
    );
  const compared = comparedCharts(charts);
  return (
    <div className="grid gap-12">
      {compared.length > 0 && (
        <Section title={compared.length > 1 ? "First and last" : "On the body"}>
          <div className="grid gap-8 lg:grid-cols-2">
            {compared.map((chart) => (
              <div key={chart.id} className="grid content-start gap-3">
                <h3 className="font-semibold">{dateInWords(chart.chartedOn, language)}</h3>
                <ChartFigure marks={chart.marks} />
                <ChartWords chart={chart} />
                <SignsToAsk themes={signsToAsk(chart)} />
              </div>
            ))}
          </div>
        </Section>
      )}
      <Section title="Every chart, newest first">
        <ul className="grid gap-6">
          {charts.toReversed().map((chart) => {
            const day = dateInWords(chart.chartedOn, language);
            return (
              <li key={chart.id} className="grid gap-1 border-t border-line pt-3">
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <h3 className="font-semibold">
                    {day}, by {chart.chartedByName}
                    {chart.isStruck && " (struck out)"}
                  </h3>
                  {!chart.isStruck && (
                    <StrikeOut action={strikeAction} entry={{ patientId, chartId: chart.id }} label={day}>
                      It stays readable, crossed out, and leaves the comparison. This cannot be undone; enter
                      it again if it was right.
                    </StrikeOut>
                  )}
                </div>
                <div className={chart.isStruck ? "line-through" : undefined}>
                  <ChartWords chart={chart} />
                </div>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

function ChartWords({ chart: { marks, words, note } }: { readonly chart: SymptomChart }) {
  return (
    <div className="grid gap-1">
      {marks.length > 0 && (
        <ul className="list-disc pl-5">
          {marks.map((mark, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be marked twice, and nothing moves
            <li key={`${markInWords(mark)} ${at}`}>{markInWords(mark)}</li>
          ))}
        </ul>
      )}
      {words.length > 0 && <p>Goes with it: {words.join(", ")}.</p>}
      {note !== "" && <p className="wrap-anywhere whitespace-pre-line text-ink-soft">{note}</p>}
    </div>
  );
}
