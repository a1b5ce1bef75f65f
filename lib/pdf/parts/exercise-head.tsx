import { Text, View } from "@react-pdf/renderer";
import { BLOCK } from "@/lib/domain/handout/handout-exercise-fit";
import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { edgeOf, FILL, type Look } from "../theme";

const CENTRED = { alignItems: "center", justifyContent: "center" } as const;
const MARK = 32;

interface ExerciseHeadProps {
  readonly exercise: HandoutExercise;
  readonly look: Look;
}

/** Number, plain name, the dose as one bold line, and the large letter of a one-sided dose. */
export function ExerciseHead({ exercise, look }: ExerciseHeadProps) {
  const { type, colour } = look;
  const doses = exercise.phases ?? [{ label: "", text: exercise.dose }];
  return (
    <View style={{ flexDirection: "row", columnGap: BLOCK.sideMark - MARK, marginBottom: BLOCK.headGap }}>
      <View style={FILL}>
        <View style={{ flexDirection: "row", columnGap: BLOCK.discGap, minHeight: BLOCK.disc }}>
          <View
            style={{
              ...CENTRED,
              width: BLOCK.disc,
              height: BLOCK.disc,
              borderRadius: BLOCK.disc / 2,
              backgroundColor: colour.accent,
            }}
          >
            <Text style={{ fontSize: 12, lineHeight: 1.25, fontWeight: 700, color: colour.paper }}>
              {exercise.number}
            </Text>
          </View>
          <Text style={{ ...type.name, ...FILL, ...edgeOf(exercise.name) }}>{exercise.name}</Text>
        </View>
        {doses.map(({ label, text }) => (
          <Text key={label} style={{ ...type.strong, color: colour.accent }}>
            {`${label} ${text}`.trim()}
          </Text>
        ))}
      </View>
      {exercise.sideMark ? <SideMark letter={exercise.sideMark} look={look} /> : null}
    </View>
  );
}

function SideMark({ letter, look }: { readonly letter: "L" | "R"; readonly look: Look }) {
  return (
    <View
      style={{ ...CENTRED, width: MARK, height: MARK, borderRadius: 6, border: `2 solid ${look.colour.ink}` }}
    >
      <Text style={{ fontSize: 21, lineHeight: 1.1, fontWeight: 700 }}>{letter}</Text>
    </View>
  );
}
