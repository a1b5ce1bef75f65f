import type { DayMark } from "@/lib/domain/patient/four-weeks";

const DAYS_PER_WEEK = 7;
/** In px: a day, with its gap and with the gap between two weeks. */
const DAY = 3;
const STEP = 4;
const WEEK_GAP = 4;
const HEIGHT = 20;

const HEIGHTS: Readonly<Record<DayMark, number>> = { before: 1, missed: 2, part: HEIGHT / 2, whole: HEIGHT };

const placeOf = (day: number) => day * STEP + Math.floor(day / DAYS_PER_WEEK) * WEEK_GAP;

/** Days as small bars, oldest first: full, half for a part, a stub for nothing recorded, a hairline before the start. */
export function FourWeeksBars({ marks, words }: { marks: readonly DayMark[]; words: string }) {
  const width = placeOf(Math.max(0, marks.length - 1)) + DAY;
  const bars = (isDone: boolean) =>
    marks
      .map((mark, day) => ({ height: HEIGHTS[mark], day, isDone: mark === "part" || mark === "whole" }))
      .filter((bar) => bar.isDone === isDone)
      .map(({ height, day }) => `M${placeOf(day)} ${HEIGHT}v${-height}h${DAY}v${height}z`)
      .join("");
  return (
    <svg role="img" aria-label={words} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <title>{words}</title>
      <path d={bars(false)} className="fill-line-strong" />
      <path d={bars(true)} className="fill-accent" />
    </svg>
  );
}
