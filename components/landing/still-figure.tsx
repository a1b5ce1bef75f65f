import type { Stroke } from "./bridge-drawing";

/** A drawing that does not move. The picture beside it is the same size and stands on the same floor. */
export function StillFigure({ strokes, label }: { strokes: readonly Stroke[]; label: string }) {
  return (
    <svg viewBox="-136 -80 272 116" role="img" aria-label={label} className="w-full">
      {strokes.map(({ d, fill, line }) => (
        <path
          key={d}
          d={d}
          fill={fill}
          stroke={line === undefined ? undefined : edgeOf(fill)}
          strokeWidth={line}
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}

/** The mat has a softer edge than the person on it. */
function edgeOf(fill: string): string {
  return fill === BODY_LINE ? BODY_LINE : MAT_LINE;
}

const BODY_LINE = "#18242c";
const MAT_LINE = "#8fb1b0";
