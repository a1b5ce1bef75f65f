import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { across } from "./plot";
import { PlotArea, type PlotTick } from "./plot-area";

export interface ScorePoint {
  readonly key: string;
  /** From 0, the left end, to 1. */
  readonly at: number;
  /** 0 to 10. */
  readonly score: number;
  /** Filled, or an outline. */
  readonly isOutline?: boolean;
}

export interface ScoreLine {
  readonly key: string;
  readonly points: readonly ScorePoint[];
  readonly isDashed?: boolean;
}

interface ScorePlotProps {
  readonly lines: readonly ScoreLine[];
  readonly columns: readonly PlotTick[];
  readonly marks: readonly PlotTick[];
  readonly height: number;
}

const MAX_SCORE = 10;
const ROWS = [10, 5, 0].map((score) => ({ at: 1 - score / MAX_SCORE, label: String(score) }));

/** Scores from 0 to 10 over time. */
export function ScorePlot({ lines, columns, marks, height }: ScorePlotProps) {
  const y = scaleLinear().domain([0, MAX_SCORE]).range([height, 0]);
  return (
    <PlotArea {...{ height, columns, marks }} rows={ROWS}>
      {/* The path alone is stretched to the width of the page; its line keeps its thickness. */}
      <svg
        aria-hidden="true"
        width="100%"
        height={height}
        viewBox={`0 0 1 ${height}`}
        preserveAspectRatio="none"
      >
        {lines.map(({ key, points, isDashed }) => (
          <path
            key={key}
            d={pathOf(points, y)}
            fill="none"
            vectorEffect="non-scaling-stroke"
            strokeWidth={1.5}
            strokeDasharray={isDashed ? "5 4" : undefined}
            className={isDashed ? "stroke-ink-soft" : "stroke-accent"}
          />
        ))}
      </svg>
      {lines.flatMap(({ key, points, isDashed }) =>
        points.map((point) => (
          <circle
            key={`${key}-${point.key}`}
            cx={across(point.at)}
            cy={y(point.score)}
            r={4}
            strokeWidth={1.5}
            className={pointClass(point.isOutline, isDashed)}
          />
        )),
      )}
    </PlotArea>
  );
}

function pathOf(points: readonly ScorePoint[], y: (score: number) => number): string {
  const draw = line<ScorePoint>(
    ({ at }) => at,
    ({ score }) => y(score),
  ).digits(5);
  return draw([...points]) ?? "";
}

function pointClass(isOutline = false, isDashed = false): string {
  const stroke = isDashed ? "stroke-ink-soft" : "stroke-accent-ink";
  if (isOutline) return `${stroke} fill-paper`;
  return `${stroke} ${isDashed ? "fill-ink-soft" : "fill-accent-ink"}`;
}
