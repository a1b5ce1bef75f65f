import { BOXES_WIDTH, partsOfBox, ROW } from "@/lib/domain/handout/handout-row";
import type { SheetUnits } from "./sheet-units";

const DAYS = 7;
const WEEK = DAYS * ROW.box;

interface SheetTickBoxesProps {
  /** Of the days of the week. */
  readonly letters: readonly string[];
  /** Points. */
  readonly height: number;
  readonly parts: number;
  readonly units: SheetUnits;
}

/** Two weeks of boxes to tick, as one drawing: hundreds of elements would say no more. */
export function SheetTickBoxes({ letters, height, parts, units }: SheetTickBoxesProps) {
  const { across, down } = partsOfBox(height, parts);
  const weeks = [0, WEEK + ROW.weekGap];
  const lines = weeks.flatMap((left) => [
    ...Array.from({ length: DAYS * across + 1 }, (_, column) => {
      // Of three parts the first has the width of the box.
      const top = column % across > 0 && parts % 2 === 1 ? height / 2 : 0;
      return `M${left + (column * ROW.box) / across} ${top}V${height}`;
    }),
    ...Array.from({ length: down + 1 }, (_, row) => `M${left} ${(row * height) / down}h${WEEK}`),
  ]);
  return (
    <svg
      aria-hidden="true"
      viewBox={`-0.5 -0.5 ${BOXES_WIDTH + 1} ${height + 1}`}
      className="flex-none stroke-sheet-ink"
      style={{ width: units.pt(BOXES_WIDTH), height: units.pt(height) }}
    >
      <path fill="none" d={lines.join("")} />
      {weeks.map((left) =>
        letters.map((letter, day) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: two days have one letter
            key={`${left} ${day}`}
            x={left + day * ROW.box + 3}
            y={10.5}
            fontSize={10}
            fontWeight={700}
            stroke="none"
            fill="currentColor"
          >
            {letter}
          </text>
        )),
      )}
    </svg>
  );
}
