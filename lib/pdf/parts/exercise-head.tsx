import { Text, View } from "@react-pdf/renderer";
import type { HandoutExercise } from "@/lib/domain/handout-model";
import { COLOUR, TYPE } from "../theme";

const DISC = 18;
const MARK = 32;
const CENTRED = { alignItems: "center", justifyContent: "center" } as const;

/** Number, plain name, the dose as one bold line, and the large letter of a one-sided dose. */
export function ExerciseHead({ exercise }: { readonly exercise: HandoutExercise }) {
  return (
    <View style={{ flexDirection: "row", columnGap: 8, marginBottom: 2 }}>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <View style={{ flexDirection: "row", columnGap: 7, marginBottom: 1 }}>
          <View
            style={{
              ...CENTRED,
              width: DISC,
              height: DISC,
              borderRadius: DISC / 2,
              backgroundColor: COLOUR.accent,
            }}
          >
            <Text style={{ ...TYPE.strong, color: COLOUR.paper }}>{exercise.number}</Text>
          </View>
          <Text style={{ ...TYPE.name, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{exercise.name}</Text>
        </View>
        <Text style={{ ...TYPE.strong, color: COLOUR.accent }}>{exercise.dose}</Text>
      </View>
      {exercise.sideMark ? <SideMark letter={exercise.sideMark} /> : null}
    </View>
  );
}

function SideMark({ letter }: { readonly letter: "L" | "R" }) {
  return (
    <View style={{ ...CENTRED, width: MARK, height: MARK, borderRadius: 6, border: `2 solid ${COLOUR.ink}` }}>
      <Text style={{ fontSize: 21, lineHeight: 1.1, fontWeight: 700 }}>{letter}</Text>
    </View>
  );
}
