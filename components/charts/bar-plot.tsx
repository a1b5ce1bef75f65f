import { scaleBand, scaleLinear } from "d3-scale";
import { across } from "./plot";
import { PlotArea, type PlotTick } from "./plot-area";

export interface PlotBar {
  readonly key: string;
  /** Under the bar. */
  readonly label: string;
  /** Over the bar; left out where there is little room for all of them. */
  readonly value: string;
  /** Shares of the whole, from 0 to 1, stacked from the bottom. */
  readonly parts: readonly { readonly share: number; readonly className: string }[];
  /** Not over yet: drawn with a dashed outline up to the whole. */
  readonly isOpen: boolean;
}

interface BarPlotProps {
  readonly bars: readonly PlotBar[];
  /** Lines with a word, each a share of a bar's place from its left: 2.5 is the middle of the third bar. */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  readonly height: number;
}

/** Every second label must go where bars stand closer than this many to a narrow screen. */
const FEW = 6;
const ROWS = [
  { at: 0, label: "100" },
  { at: 0.5, label: "50" },
  { at: 1, label: "0" },
];

/** Bars of shares of a whole, in percent. */
export function BarPlot({ bars, marks, height }: BarPlotProps) {
  const x = scaleBand<string>()
    .domain(bars.map(({ key }) => key))
    .range([0, 1])
    .padding(0.3);
  const y = scaleLinear().domain([0, 1]).range([height, 0]);
  const columns = bars.map(({ key, label }, index): PlotTick => {
    const middle = (x(key) ?? 0) + x.bandwidth() / 2;
    return { at: middle, label, wideOnly: bars.length > FEW && (bars.length - 1 - index) % 3 !== 0 };
  });
  return (
    <PlotArea
      {...{ height, columns }}
      rows={ROWS}
      marks={marks.map(({ at, label }) => ({ at: at / bars.length, label }))}
    >
      {bars.map((bar) => (
        <Bar
          key={bar.key}
          bar={bar}
          left={x(bar.key) ?? 0}
          width={x.bandwidth()}
          y={y}
          isCrowded={bars.length > FEW}
        />
      ))}
    </PlotArea>
  );
}

interface BarProps {
  readonly bar: PlotBar;
  readonly left: number;
  readonly width: number;
  readonly y: (share: number) => number;
  readonly isCrowded: boolean;
}

function Bar({ bar, left, width, y, isCrowded }: BarProps) {
  const place = { x: across(left), width: across(width) };
  const tops = bar.parts.map((_, index) =>
    bar.parts.slice(0, index + 1).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <g>
      {bar.isOpen && (
        <rect
          {...place}
          y={y(1)}
          height={y(0) - y(1)}
          className="fill-none stroke-line-strong"
          strokeDasharray="3 3"
        />
      )}
      {bar.parts.map(({ share, className }, index) => (
        <rect
          key={className}
          {...place}
          y={y(tops[index] ?? 0)}
          height={Math.max(0, y(0) - y(share))}
          className={className}
        />
      ))}
      <text
        x={across(left + width / 2)}
        y={y(tops.at(-1) ?? 0) - 5}
        textAnchor="middle"
        className={
          isCrowded ? "fill-ink text-sm tabular-nums max-sm:hidden" : "fill-ink text-sm tabular-nums"
        }
      >
        {bar.value}
      </text>
    </g>
  );
}
