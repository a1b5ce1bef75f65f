import { ChartFigure, LegendEntry } from "@/components/charts/chart-figure";
import type { PlotTick } from "@/components/charts/plot-area";
import { ScorePlot, type ScorePoint } from "@/components/charts/score-plot";
import type { FollowUpView, ScoreEntry } from "@/lib/domain/adherence/follow-up";
import { shortDate } from "@/lib/domain/adherence/follow-up-words";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { daysBetween, daysFrom, weekdayOf } from "@/lib/domain/dates/local-date";
import { ScoreTable } from "./score-table";

interface ScoreChartProps {
  readonly pain: readonly ScoreEntry[];
  readonly effort: readonly ScoreEntry[];
  /** First and last day drawn. */
  readonly from: string;
  readonly until: string;
  readonly versions: FollowUpView["versions"];
  readonly language: string;
}

/** Pain and effort day by day, phone and paper told apart. */
export function ScoreChart({ pain, effort, from, until, versions, language }: ScoreChartProps) {
  const span = Math.max(1, daysBetween(from, until));
  const at = (date: string) => daysBetween(from, date) / span;
  const isDrawn = (date: string) => date >= from && date <= until;
  const pointsOf = (entries: readonly ScoreEntry[]) =>
    entries
      .filter(({ localDate }) => isDrawn(localDate))
      .map(
        ({ logId, localDate, score, source }): ScorePoint => ({
          key: logId,
          at: at(localDate),
          score,
          isOutline: source === "paper",
        }),
      );
  return (
    <ChartFigure
      id="scores"
      title="Each day, 0 to 10"
      summary={[summaryOf("Pain", pain, language), summaryOf("Effort", effort, language)].join(" ")}
      legend={<Legend hasEffort={effort.length > 0} />}
      table={<ScoreTable {...{ pain, effort, language }} />}
    >
      <ScorePlot
        lines={[
          { key: "effort", points: pointsOf(effort), isDashed: true },
          { key: "pain", points: pointsOf(pain) },
        ]}
        columns={mondays(from, until).map(({ date, wideOnly }) => ({
          at: at(date),
          label: shortDate(date, language),
          wideOnly,
        }))}
        marks={versions
          .filter(({ publishedOn }) => isDrawn(publishedOn))
          .map(({ number, publishedOn }) => ({ at: at(publishedOn), label: `v${number}` }))}
        height={160}
      />
    </ChartFigure>
  );
}

function Legend({ hasEffort }: { readonly hasEffort: boolean }) {
  return (
    <>
      <LegendEntry mark={<path d="M0 6h12" strokeWidth="2" className="stroke-accent" />}>pain</LegendEntry>
      {hasEffort && (
        <LegendEntry
          mark={<path d="M0 6h12" strokeWidth="2" strokeDasharray="5 2" className="stroke-ink-soft" />}
        >
          effort
        </LegendEntry>
      )}
      <LegendEntry mark={<circle cx="6" cy="6" r="4" className="fill-ink-soft" />}>by phone</LegendEntry>
      <LegendEntry
        mark={<circle cx="6" cy="6" r="4" className="fill-paper stroke-ink-soft" strokeWidth="1.5" />}
      >
        on paper
      </LegendEntry>
    </>
  );
}

const FEW_WEEKS = 6;

function mondays(from: string, until: string): (Pick<PlotTick, "wideOnly"> & { date: string })[] {
  const all = daysFrom(from, until).filter((date) => weekdayOf(date) === 1);
  return all.map((date, index) => ({
    date,
    wideOnly: all.length > FEW_WEEKS && (all.length - 1 - index) % 3 !== 0,
  }));
}

function summaryOf(noun: string, entries: readonly ScoreEntry[], language: string): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return `${noun}: nothing recorded.`;
  const scores = entries.map(({ score }) => score);
  const tell = ({ score, localDate }: ScoreEntry) => `${score} on ${dateInWords(localDate, language)}`;
  return `${noun} from 0 to 10: ${tell(first)}, ${tell(last)}; lowest ${Math.min(...scores)}, highest ${Math.max(...scores)}.`;
}
