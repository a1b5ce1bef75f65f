import { BOXES_WIDTH, partsOfBox, ROW } from "@/lib/domain/handout/handout-row";
import { Canvas, Text, View } from "../elements";
import type { Painter } from "../painter";
import { atStart, type Look } from "../theme";

/** Points; a thinner line fades on a photocopy. */
const RULE = 1;
const DAYS = 7;
const WEEKS = [0, 1] as const;
const WEEK = DAYS * ROW.box;

interface TickBoxesProps {
  /** Of the days of the week. */
  readonly letters: readonly string[];
  /** Height of a day's box. */
  readonly height: number;
  /** How many ticks a day has room for. */
  readonly parts: number;
  readonly look: Look;
}

/** Two weeks of boxes to tick, a part for each time of day. A table for who cannot see it. */
export function TickBoxes({ letters, height, parts, look }: TickBoxesProps) {
  const { type, colour } = look;
  const paint = (painter: Painter) => {
    for (const week of WEEKS) rule(painter, week * (WEEK + ROW.weekGap), height, parts);
    painter.lineWidth(RULE).stroke(colour.inkSoft);
    return null;
  };
  return (
    <View tag="Table" style={{ width: BOXES_WIDTH, height }}>
      <View tag="TR" style={{ height, flexDirection: look.row }}>
        {WEEKS.map((week) => (
          <View
            key={week}
            tag="TH"
            scope="Column"
            style={{ flexDirection: look.row, ...atStart(look, "margin", week * ROW.weekGap) }}
          >
            {letters.map((letter, day) => (
              <Text
                // biome-ignore lint/suspicious/noArrayIndexKey: two days have one letter
                key={day}
                style={{ ...type.letter, width: ROW.box, ...atStart(look, "padding", 3), paddingTop: 1.5 }}
              >
                {letter}
              </Text>
            ))}
          </View>
        ))}
      </View>
      <View tag="TR" style={{ height, marginTop: -height }}>
        {WEEKS.map((week) => (
          <View key={week} tag="TD" />
        ))}
        <Canvas style={{ width: BOXES_WIDTH, height }} paint={paint} />
      </View>
    </View>
  );
}

/** The boxes of one week, as lines: a box of its own for each day would be most of a sheet's work. */
function rule(painter: Painter, left: number, height: number, parts: number): void {
  const { across, down } = partsOfBox(height, parts);
  const right = left + WEEK;
  for (let column = 0; column <= DAYS * across; column += 1) {
    const x = Math.min(right - RULE / 2, Math.max(left + RULE / 2, left + (column * ROW.box) / across));
    // Of three parts the first has the width of the box.
    const isBetween = column % across > 0;
    painter.moveTo(x, isBetween && parts % 2 === 1 ? height / 2 : 0).lineTo(x, height);
  }
  for (let row = 0; row <= down; row += 1) {
    const y = Math.min(height - RULE / 2, Math.max(RULE / 2, (row * height) / down));
    painter.moveTo(left, y).lineTo(right, y);
  }
}
