import { BarPlot, type PlotBar } from "@/components/charts/bar-plot";
import { ChartFigure, LegendEntry } from "@/components/charts/chart-figure";
import { type Column, Table } from "@/components/ui/table";
import type { AdherenceWeek } from "@/lib/domain/adherence/adherence";
import type { FollowUpView } from "@/lib/domain/adherence/follow-up";
import {
  completenessWords,
  frequencyWords,
  percent,
  shortDate,
} from "@/lib/domain/adherence/follow-up-words";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { daysBetween } from "@/lib/domain/dates/local-date";

interface WeekChartsProps {
  /** Unique on the page. */
  readonly id: string;
  readonly weeks: readonly AdherenceWeek[];
  readonly versions: FollowUpView["versions"];
  readonly language: string;
}

/** So many weeks are drawn; the table has all of them. */
const DRAWN_WEEKS = 12;
const PHONE = "fill-accent-ink";
const PAPER = "fill-accent-soft stroke-accent-ink";

/** How often, and how completely, week by week: two drawings over the same weeks. */
export function WeekCharts(props: WeekChartsProps) {
  return (
    <div className="grid gap-8">
      <FrequencyChart {...props} />
      <CompletenessChart {...props} />
    </div>
  );
}

/** Sessions done of those asked for, phone and paper told apart. */
function FrequencyChart({ id, weeks, versions, language }: WeekChartsProps) {
  const drawn = weeks.slice(-DRAWN_WEEKS);
  return (
    <ChartFigure
      id={`${id}-often`}
      title="How often: sessions done, in percent of those asked for"
      summary={`Sessions done each week: ${drawn.map(frequencyWords).join("; ")}.`}
      legend={
        <>
          <LegendEntry mark={<rect width="12" height="12" className={PHONE} />}>by phone</LegendEntry>
          <LegendEntry mark={<rect x="0.5" y="0.5" width="11" height="11" className={PAPER} />}>
            on paper
          </LegendEntry>
        </>
      }
      table={<WeekTable {...{ weeks, language }} />}
    >
      <BarPlot
        bars={drawn.map((week) => frequencyBar(week, language))}
        marks={versionMarks(drawn, versions)}
        height={120}
      />
    </ChartFigure>
  );
}

function CompletenessChart({ id, weeks, versions, language }: WeekChartsProps) {
  const drawn = weeks.slice(-DRAWN_WEEKS);
  return (
    <ChartFigure
      id={`${id}-complete`}
      title="How completely: exercises done, in percent of each session"
      summary={`Each session, week by week: ${drawn.map(completenessWords).join("; ")}.`}
      table={<CompletenessTable {...{ weeks, language }} />}
    >
      <BarPlot
        bars={drawn.map((week) => completenessBar(week, language))}
        marks={versionMarks(drawn, versions)}
        height={72}
      />
    </ChartFigure>
  );
}

function frequencyBar(week: AdherenceWeek, language: string): PlotBar {
  const { monday, sessions, isRunning, phone, paper, frequency } = week;
  // What goes beyond the whole is told in numbers; the bar is full.
  const unit = Math.max(sessions.expected, sessions.done, 1);
  return {
    key: monday,
    label: shortDate(monday, language),
    value: frequency === null && sessions.done === 0 ? "–" : `${sessions.done}/${sessions.expected}`,
    parts: [
      { share: phone / unit, className: PHONE },
      { share: paper / unit, className: PAPER },
    ],
    isOpen: isRunning,
  };
}

function completenessBar({ monday, completeness, isRunning }: AdherenceWeek, language: string): PlotBar {
  return {
    key: monday,
    label: shortDate(monday, language),
    value: completeness === null ? "–" : percent(completeness),
    parts: [{ share: completeness ?? 0, className: "fill-ink-soft" }],
    isOpen: isRunning,
  };
}

/** Where each version came, among the weeks that are drawn. */
function versionMarks(weeks: readonly AdherenceWeek[], versions: FollowUpView["versions"]) {
  const first = weeks[0]?.monday;
  if (first === undefined) return [];
  return versions.flatMap(({ number, publishedOn }) => {
    const at = daysBetween(first, publishedOn) / 7;
    return at < 0 ? [] : [{ at, label: `v${number}` }];
  });
}

function weekColumn(language: string): Column<AdherenceWeek> {
  return {
    key: "week",
    header: "Week from",
    cell: ({ monday }) => dateInWords(monday, language),
    heading: "wide",
  };
}

type WeekTableProps = Pick<WeekChartsProps, "weeks" | "language">;

function WeekTable({ weeks, language }: WeekTableProps) {
  return (
    <Table
      caption="Sessions week by week"
      rows={weeks.toReversed()}
      rowKey={({ monday }) => monday}
      columns={[
        weekColumn(language),
        { key: "often", header: "How often", cell: frequencyWords },
        { key: "phone", header: "By phone", cell: ({ phone }) => phone, numeric: true },
        { key: "paper", header: "On paper", cell: ({ paper }) => paper, numeric: true },
        {
          key: "versions",
          header: "New version",
          cell: ({ versions }) => versions.join(", ") || "–",
          numeric: true,
        },
      ]}
    />
  );
}

function CompletenessTable({ weeks, language }: WeekTableProps) {
  return (
    <Table
      caption="How completely, week by week"
      rows={weeks.toReversed()}
      rowKey={({ monday }) => monday}
      columns={[
        weekColumn(language),
        { key: "complete", header: "How completely", cell: completenessWords },
        { key: "done", header: "Exercises done", cell: ({ parts }) => parts.done, numeric: true },
        { key: "of", header: "Of", cell: ({ parts }) => parts.expected, numeric: true },
      ]}
    />
  );
}
