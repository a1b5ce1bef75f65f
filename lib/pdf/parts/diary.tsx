import { DIARY, diaryLabelWidth } from "@/lib/domain/handout/handout-diary-fit";
import type { HandoutDiary, HandoutMasthead } from "@/lib/domain/handout/handout-model";
import type { DiaryPiece } from "@/lib/domain/handout/handout-piece";
import { Canvas, Text, View } from "../elements";
import type { Painter } from "../painter";
import { atEnd, atStart, type Look } from "../theme";
import { Habit } from "./habit";
import { WriteIn } from "./write-in";

const RULE = 0.75;

interface DiaryProps {
  readonly diary: HandoutDiary;
  readonly habit: HandoutMasthead["habit"];
  readonly piece: DiaryPiece;
  readonly look: Look;
}

/** Two weeks beside each other share the names of the rows. */
export function Diary({ diary, habit, piece, look }: DiaryProps) {
  const weeks = diary.weeks.slice(...piece.weeks);
  const rows = diary.rows.slice(...piece.rows);
  return (
    <View wrap={false} style={{ marginTop: DIARY.top }}>
      {piece.isFirst ? <DiaryHead diary={diary} habit={habit} look={look} /> : null}
      <View tag="Table">
        <WeekHead weeks={weeks} diary={diary} look={look} />
        {rows.map((row, index) => (
          <Row key={row} label={row} weeks={weeks} days={diary.days} look={look} isTop={index === 0} />
        ))}
        {piece.hasPain ? (
          <Row
            label={diary.painRow}
            weeks={weeks}
            days={diary.days}
            look={look}
            isTop={rows.length === 0}
            isPain
          />
        ) : null}
      </View>
    </View>
  );
}

function DiaryHead({ diary, habit, look }: Omit<DiaryProps, "piece">) {
  return (
    <>
      <View style={{ flexDirection: look.row, alignItems: "flex-end", columnGap: 24 }}>
        <Text tag="H2" style={look.type.heading}>
          {diary.heading}
        </Text>
        <View style={{ flexGrow: 1, flexDirection: look.row, justifyContent: "flex-end" }}>
          <WriteIn of={diary.nextVisit} look={look} />
        </View>
      </View>
      <View style={{ marginVertical: DIARY.headGap }}>
        <Habit habit={habit} look={look} />
      </View>
    </>
  );
}

interface WeekHeadProps {
  readonly weeks: readonly string[];
  readonly diary: HandoutDiary;
  readonly look: Look;
}

function WeekHead({ weeks, diary, look }: WeekHeadProps) {
  const { small } = look.type;
  return (
    <View tag="TR" style={{ flexDirection: look.row, alignItems: "flex-end", marginBottom: 2 }}>
      <Text
        tag="TH"
        scope="Column"
        style={{ ...small, width: diaryLabelWidth(look.setup), ...atEnd(look, "padding", DIARY.labelGap) }}
      >
        {diary.instruction}
      </Text>
      {weeks.map((week, index) => (
        <View
          key={week}
          tag="TH"
          scope="Column"
          style={atStart(look, "margin", index === 0 ? 0 : DIARY.weekGap)}
        >
          <Text style={{ ...small, fontWeight: 700 }}>{week}</Text>
          <View style={{ flexDirection: look.row }}>
            {diary.days.map((day) => (
              <Text key={day} style={{ ...small, width: DIARY.box, textAlign: "center" }}>
                {day}
              </Text>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}

interface RowProps {
  readonly label: string;
  readonly weeks: readonly string[];
  readonly days: readonly string[];
  readonly look: Look;
  readonly isTop: boolean;
  readonly isPain?: boolean;
}

function Row({ label, weeks, days, look, isTop, isPain = false }: RowProps) {
  const { colour, setup, type } = look;
  const week = days.length * DIARY.box;
  const paint = (painter: Painter, _width?: number, height: number = DIARY.box) => {
    const lefts = weeks.map((_, index) => index * (week + DIARY.weekGap));
    // First, since filling ends the path that the lines of the boxes are collected in.
    if (isPain) for (const left of lefts) painter.rect(left, 0, week, height).fill(colour.wash);
    for (const left of lefts) rule(painter, { left, days: days.length, height, isTop });
    painter.lineWidth(RULE).stroke(colour.inkSoft);
    return null;
  };
  return (
    <View tag="TR" style={{ flexDirection: look.row, minHeight: DIARY.box }}>
      <View
        tag="TH"
        scope="Row"
        style={{
          width: diaryLabelWidth(setup),
          justifyContent: "center",
          ...atEnd(look, "padding", DIARY.labelGap),
        }}
      >
        <Text style={{ ...type.small, fontWeight: isPain ? 700 : 400 }}>{label}</Text>
      </View>
      {weeks.map((name) => (
        <View key={name} tag="TD" />
      ))}
      <Canvas style={{ width: weeks.length * (week + DIARY.weekGap) - DIARY.weekGap }} paint={paint} />
    </View>
  );
}

interface Boxes {
  readonly left: number;
  readonly days: number;
  readonly height: number;
  readonly isTop: boolean;
}

/** The boxes of one week, as lines: a box of its own for each day would be most of a sheet's work. */
function rule(painter: Painter, { left, days, height, isTop }: Boxes): void {
  const right = left + days * DIARY.box;
  painter.moveTo(left + RULE / 2, 0).lineTo(left + RULE / 2, height);
  for (let day = 1; day <= days; day += 1) {
    const x = left + day * DIARY.box - RULE / 2;
    painter.moveTo(x, 0).lineTo(x, height);
  }
  if (isTop) painter.moveTo(left, RULE / 2).lineTo(right, RULE / 2);
  painter.moveTo(left, height - RULE / 2).lineTo(right, height - RULE / 2);
}
