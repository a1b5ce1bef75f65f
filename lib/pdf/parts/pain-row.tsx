import type { HandoutDiary } from "@/lib/domain/handout/handout-model";
import { ROW } from "@/lib/domain/handout/handout-row";
import { Text, View } from "../elements";
import { FILL, type Look } from "../theme";
import { TickBoxes } from "./tick-boxes";

interface PainRowProps {
  readonly diary: HandoutDiary;
  readonly look: Look;
}

/** One number a day for the pain, under the exercises. */
export function PainRow({ diary, look }: PainRowProps) {
  return (
    <View
      wrap={false}
      style={{
        flexDirection: look.row,
        alignItems: "center",
        paddingVertical: ROW.padding - 0.5,
        borderTop: `1 solid ${look.colour.ink}`,
      }}
    >
      <Text style={{ ...look.type.strong, ...FILL }}>{diary.painRow}</Text>
      <TickBoxes letters={diary.letters} height={ROW.box} parts={1} look={look} />
    </View>
  );
}
