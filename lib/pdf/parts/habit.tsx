import type { HandoutMasthead } from "@/lib/domain/handout/handout-model";
import { Text, View } from "../elements";
import type { Look } from "../theme";
import { Notice } from "./notice";
import { WriteIn } from "./write-in";

interface HabitProps {
  readonly habit: HandoutMasthead["habit"];
  readonly look: Look;
}

/** When it will happen: in the patient's words, or lines to write on. */
export function Habit({ habit, look }: HabitProps) {
  return (
    <>
      <View style={{ flexDirection: look.row, flexWrap: "wrap", columnGap: 4 }}>
        <Text style={look.type.strong}>{habit.question}</Text>
        {habit.parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the two parts are fixed, in order
          <WriteIn key={index} of={part} look={look} />
        ))}
      </View>
      <Notice of={habit} look={look} />
    </>
  );
}
