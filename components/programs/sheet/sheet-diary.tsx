import { memo } from "react";
import { DIARY, diaryLabelWidth } from "@/lib/domain/handout/handout-diary-fit";
import type { HandoutDiary, HandoutMasthead } from "@/lib/domain/handout/handout-model";
import type { DiaryPiece } from "@/lib/domain/handout/handout-piece";
import { SheetHabit, SheetWriteIn } from "./sheet-masthead";
import type { SheetUnits } from "./sheet-units";

interface SheetDiaryProps {
  readonly diary: HandoutDiary;
  readonly habit: HandoutMasthead["habit"];
  readonly piece: DiaryPiece;
  readonly units: SheetUnits;
}

/** The tick sheet. The boxes of a week are one drawing: hundreds of elements would say no more. */
export const SheetDiary = memo(function SheetDiary({ diary, habit, piece, units }: SheetDiaryProps) {
  const { pt, type } = units;
  const rows = [...diary.rows.slice(...piece.rows), ...(piece.hasPain ? [diary.painRow] : [])];
  const weeks = diary.weeks.slice(...piece.weeks);
  const label = { width: pt(diaryLabelWidth(units.setup)), paddingRight: pt(DIARY.labelGap) };
  return (
    <div style={{ marginTop: pt(DIARY.top) }}>
      {piece.isFirst && (
        <div style={{ marginBottom: pt(DIARY.headGap) }}>
          <div className="flex items-end justify-between">
            <p className="font-semibold" style={type("heading")}>
              {diary.heading}
            </p>
            <p style={type("body")}>
              <SheetWriteIn of={diary.nextVisit} units={units} />
            </p>
          </div>
          <SheetHabit habit={habit} units={units} />
        </div>
      )}
      <div className="flex" style={{ ...type("small"), columnGap: pt(DIARY.weekGap) }}>
        <p style={label}>{diary.instruction}</p>
        {weeks.map((week) => (
          <div key={week} className="flex-none" style={{ width: pt(7 * DIARY.box) }}>
            <strong>{week}</strong>
            <p className="grid grid-cols-7 text-center">
              {diary.days.map((day) => (
                <span key={day}>{day}</span>
              ))}
            </p>
          </div>
        ))}
      </div>
      {rows.map((row) => (
        <div
          key={row}
          className="flex"
          style={{ ...type("small"), columnGap: pt(DIARY.weekGap), minHeight: pt(DIARY.box) }}
        >
          <p className="self-center" style={label}>
            {row === diary.painRow ? <strong>{row}</strong> : row}
          </p>
          {weeks.map((week) => (
            <Boxes key={week} units={units} />
          ))}
        </div>
      ))}
    </div>
  );
});

function Boxes({ units }: Pick<SheetDiaryProps, "units">) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 70 10"
      preserveAspectRatio="none"
      className="flex-none stroke-sheet-ink"
      style={{ width: units.pt(7 * DIARY.box), minHeight: units.pt(DIARY.box) }}
    >
      <path
        fill="none"
        strokeWidth="1"
        vectorEffect="non-scaling-stroke"
        d="M0 0H70V10H0ZM10 0V10M20 0V10M30 0V10M40 0V10M50 0V10M60 0V10"
      />
    </svg>
  );
}
