import type { ReactNode } from "react";
import { across, PLOT } from "./plot";

export interface PlotTick {
  /** Where it stands, from 0 to 1: from the left, or from the top. */
  readonly at: number;
  readonly label: string;
  /** Left out where there is little room. */
  readonly wideOnly?: boolean;
}

interface PlotAreaProps {
  /** Pixels. */
  readonly height: number;
  readonly rows: readonly PlotTick[];
  readonly columns: readonly PlotTick[];
  /** Lines across the plot with a word over them, such as a new version. */
  readonly marks: readonly PlotTick[];
  /** Drawn in the plot: x in percent of its width, y in pixels from its top. */
  readonly children: ReactNode;
}

/** The axes of a drawing that follows the width of the page: only what is drawn stretches, words keep their size. */
export function PlotArea({ height, rows, columns, marks, children }: PlotAreaProps) {
  const whole = height + PLOT.top + PLOT.bottom;
  return (
    <div className="grid grid-cols-[2.25rem_minmax(0,1fr)]">
      <svg aria-hidden="true" width="36" height={whole} className="overflow-visible">
        {rows.map(({ at, label }) => (
          <text
            key={label}
            x={28}
            y={PLOT.top + at * height + 4}
            textAnchor="end"
            className="fill-ink-soft text-sm tabular-nums"
          >
            {label}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" width="100%" height={whole} className="overflow-visible">
        <g transform={`translate(0 ${PLOT.top})`}>
          {rows.map(({ at }) => (
            <line key={at} x1="0" x2="100%" y1={at * height} y2={at * height} className="stroke-line" />
          ))}
          {marks.map(({ at, label }) => (
            <g key={label}>
              <line
                x1={across(at)}
                x2={across(at)}
                y1={-6}
                y2={height}
                className="stroke-ink-soft"
                strokeDasharray="2 3"
              />
              <text x={across(at)} y={-10} textAnchor="middle" className="fill-ink text-sm">
                {label}
              </text>
            </g>
          ))}
          {children}
          {columns.map(({ at, label, wideOnly }) => (
            <text
              key={at}
              x={across(at)}
              y={height + 18}
              textAnchor="middle"
              className={wideOnly ? "fill-ink-soft text-sm max-sm:hidden" : "fill-ink-soft text-sm"}
            >
              {label}
            </text>
          ))}
        </g>
      </svg>
    </div>
  );
}
