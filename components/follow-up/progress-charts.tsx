import { shortDate } from "@/lib/domain/adherence/follow-up-words";
import type { Progress } from "@/lib/domain/adherence/progress";
import { DAYS_PER_WEEK } from "@/lib/domain/dates/local-date";
import type { DayMark } from "@/lib/domain/patient/four-weeks";

/** In units of the drawing, which stretches to the width it has. */
const DAY = 8;
const STEP = 10;
const WEEK_GAP = 6;
const HEIGHT = 48;
const HEIGHTS: Readonly<Record<DayMark, number>> = { before: 1, missed: 3, part: HEIGHT / 2, whole: HEIGHT };

const placeOf = (day: number) => day * STEP + Math.floor(day / DAYS_PER_WEEK) * WEEK_GAP;

/** The four weeks that end today, a bar for each day. */
export function DaysChart({ progress, language }: { progress: Progress; language: string }) {
  const { marks, days, doneDays, weekStarts } = progress;
  const width = placeOf(marks.length - 1) + DAY;
  const words = days === 0 ? "Not begun" : `Recorded on ${doneDays} of ${days} days`;
  return (
    <div>
      <svg
        role="img"
        aria-label={words}
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        <title>{words}</title>
        {marks.map((mark, day) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
            key={day}
            x={placeOf(day)}
            y={HEIGHT - HEIGHTS[mark]}
            width={DAY}
            height={HEIGHTS[mark]}
            className={mark === "part" || mark === "whole" ? "fill-accent" : "fill-line-strong"}
          />
        ))}
      </svg>
      <p className="grid grid-cols-4 text-sm text-ink-soft tabular-nums">
        {weekStarts.map((date) => (
          <span key={date}>{shortDate(date, language)}</span>
        ))}
      </p>
    </div>
  );
}

const PAIN_HEIGHT = 52;
const EDGE = 4;
const MOST_PAIN = 10;
const heightOf = (score: number) => EDGE + (1 - score / MOST_PAIN) * (PAIN_HEIGHT - 2 * EDGE);

/** Pain from 0, the line below, to 10, the line above. */
export function PainLine({ pain }: Pick<Progress, "pain">) {
  const last = pain.at(-1);
  if (!last) return <p className="text-sm text-ink-soft">No pain was recorded in four weeks.</p>;
  const scores = pain.map(({ score }) => score);
  const words = `Pain from 0 to 10, entry by entry: ${scores.join(", ")}`;
  const points = pain.map(({ at, score }) => `${at * 1000},${heightOf(score)}`).join(" ");
  return (
    <svg role="img" aria-label={words} width="100%" height={PAIN_HEIGHT} className="overflow-visible">
      <line x1="0" x2="100%" y1={EDGE} y2={EDGE} strokeDasharray="2 3" className="stroke-line" />
      <line x1="0" x2="100%" y1={PAIN_HEIGHT - EDGE} y2={PAIN_HEIGHT - EDGE} className="stroke-line-strong" />
      {/* The path alone is stretched; its line keeps its thickness. */}
      <svg
        aria-hidden="true"
        width="100%"
        height={PAIN_HEIGHT}
        viewBox={`0 0 1000 ${PAIN_HEIGHT}`}
        preserveAspectRatio="none"
      >
        <polyline
          points={points}
          fill="none"
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
          className="stroke-ink"
        />
      </svg>
      <circle cx={`${last.at * 100}%`} cy={heightOf(last.score)} r={4} className="fill-ink" />
    </svg>
  );
}
