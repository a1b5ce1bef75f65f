import { Text, View } from "@react-pdf/renderer";
import type { HandoutDiary } from "@/lib/domain/handout-model";
import { COLOUR, mm, SHEET_WIDTH, TYPE } from "../theme";
import { WriteIn } from "./write-in";

/** At least 8 mm (handout rule 14). */
const BOX = mm(8.5);
const WEEKS_SIDE_BY_SIDE = 2;
const LABEL_WIDTH = SHEET_WIDTH - WEEKS_SIDE_BY_SIDE * 7 * BOX - mm(3);
const RULE = `0.75 solid ${COLOUR.inkSoft}`;

/** Two weeks beside each other share the names of the rows. */
export function Diary({ diary }: { readonly diary: HandoutDiary }) {
  return (
    <>
      {pairs(diary.weeks).map((weeks, index) => (
        <View key={weeks[0]} wrap={false} style={{ marginTop: 10, marginBottom: 9 }}>
          {index === 0 ? <DiaryHead diary={diary} /> : null}
          <WeekHead weeks={weeks} diary={diary} />
          {[...diary.rows, diary.painRow].map((row) => (
            <Row key={row} label={row} weeks={weeks} diary={diary} isPain={row === diary.painRow} />
          ))}
        </View>
      ))}
    </>
  );
}

function DiaryHead({ diary }: { readonly diary: HandoutDiary }) {
  return (
    <View style={{ flexDirection: "row", alignItems: "flex-end", columnGap: 24, marginBottom: 4 }}>
      <Text style={TYPE.heading}>{diary.heading}</Text>
      <View style={{ flexGrow: 1, flexDirection: "row", justifyContent: "flex-end" }}>
        <WriteIn of={diary.nextVisit} />
      </View>
    </View>
  );
}

function WeekHead({ weeks, diary }: { readonly weeks: readonly string[]; readonly diary: HandoutDiary }) {
  return (
    <View style={{ flexDirection: "row" }}>
      <Text style={{ ...TYPE.small, width: LABEL_WIDTH, paddingRight: 6 }}>{diary.instruction}</Text>
      {weeks.map((week, index) => (
        <View key={week} style={{ marginLeft: index === 0 ? 0 : mm(3) }}>
          <Text style={{ ...TYPE.small, fontWeight: 700 }}>{week}</Text>
          <View style={{ flexDirection: "row" }}>
            {diary.days.map((day) => (
              <Text key={day} style={{ ...TYPE.small, width: BOX, textAlign: "center" }}>
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
  readonly diary: HandoutDiary;
  readonly isPain: boolean;
}

function Row({ label, weeks, diary, isPain }: RowProps) {
  return (
    <View style={{ flexDirection: "row", minHeight: BOX }}>
      <View style={{ width: LABEL_WIDTH, justifyContent: "center", paddingRight: 6 }}>
        <Text style={{ ...TYPE.small, fontWeight: isPain ? 700 : 400 }}>{label}</Text>
      </View>
      {weeks.map((week, index) => (
        <View
          key={week}
          style={{ flexDirection: "row", marginLeft: index === 0 ? 0 : mm(3), borderLeft: RULE }}
        >
          {diary.days.map((day) => (
            <View
              key={day}
              style={{
                width: BOX,
                borderRight: RULE,
                borderBottom: RULE,
                borderTop: label === diary.rows[0] ? RULE : 0,
                backgroundColor: isPain ? COLOUR.wash : COLOUR.paper,
              }}
            />
          ))}
        </View>
      ))}
    </View>
  );
}

function pairs(weeks: readonly string[]): (readonly string[])[] {
  const count = Math.ceil(weeks.length / WEEKS_SIDE_BY_SIDE);
  return Array.from({ length: count }, (_, index) =>
    weeks.slice(index * WEEKS_SIDE_BY_SIDE, (index + 1) * WEEKS_SIDE_BY_SIDE),
  );
}
