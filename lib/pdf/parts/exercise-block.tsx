import { Text, View } from "@react-pdf/renderer";
import type { HandoutExercise, LabelledText } from "@/lib/domain/handout-model";
import type { Scene } from "@/lib/figure/scene";
import { figureFrames } from "../figure-frames";
import { estimateLines, type Run } from "../text-measure";
import { COLOUR, SHEET_WIDTH, TYPE } from "../theme";
import { ExerciseHead } from "./exercise-head";
import { FigurePair, PAIR_WIDTH, pairHeight } from "./figure-pair";
import { Labelled } from "./labelled";

const COLUMN_GAP = 14;
const NUMBER_WIDTH = 14;
const TEXT_WIDTH = SHEET_WIDTH - PAIR_WIDTH - COLUMN_GAP;
const LINE = TYPE.body.fontSize * TYPE.body.lineHeight;
const FILL = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;

/** One exercise; never cut by a page's end (handout rule 6). */
export function ExerciseBlock({ exercise }: { readonly exercise: HandoutExercise }) {
  const frames = figureFrames(exercise.figure);
  const beside = frames.length > 0 ? cuesBeside(exercise, frames) : 0;
  return (
    <View wrap={false} style={{ borderTop: `0.75 solid ${COLOUR.line}`, paddingTop: 5, paddingBottom: 5 }}>
      {frames.length === 0 ? <ExerciseHead exercise={exercise} /> : null}
      <View style={{ flexDirection: "row", columnGap: COLUMN_GAP }}>
        <View style={{ ...FILL, flexGrow: 58 }}>
          {frames.length > 0 ? <ExerciseHead exercise={exercise} /> : null}
          <Steps steps={exercise.steps} />
          <Cues cues={exercise.cues.slice(0, beside)} />
        </View>
        <View style={frames.length > 0 ? { width: PAIR_WIDTH } : { ...FILL, flexGrow: 42 }}>
          <FigurePair frames={frames} />
          <Cues cues={exercise.cues.slice(beside)} />
        </View>
      </View>
      {exercise.note ? <Note note={exercise.note} /> : null}
    </View>
  );
}

/** How many cues stand under the steps, the others under the figure, so that both columns end at about one height. */
function cuesBeside({ name, dose, steps, cues }: HandoutExercise, frames: readonly Scene[]): number {
  const head = 0.2 + lines([[{ text: name, isBold: true }], [{ text: dose, isBold: true }]], TEXT_WIDTH);
  const text =
    head +
    lines(
      steps.map((step) => [{ text: step }]),
      TEXT_WIDTH - NUMBER_WIDTH,
    );
  const runs = cues.map((cue): Run[] => [{ text: cue.label, isBold: true }, { text: cue.text }]);
  const heights = runs.map((_, count) =>
    Math.max(
      text + lines(runs.slice(0, count), TEXT_WIDTH),
      pairHeight(frames) / LINE + lines(runs.slice(count), PAIR_WIDTH),
    ),
  );
  return Math.max(0, heights.indexOf(Math.min(...heights)));
}

function lines(texts: readonly (readonly Run[])[], width: number): number {
  return texts.reduce((sum, runs) => sum + estimateLines(runs, width, TYPE.body.fontSize), 0);
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <>
      {steps.map((step, index) => (
        <View key={step} style={{ flexDirection: "row" }}>
          <Text style={{ ...TYPE.strong, width: NUMBER_WIDTH, color: COLOUR.accent }}>{index + 1}</Text>
          <Text style={{ ...TYPE.body, ...FILL }}>{step}</Text>
        </View>
      ))}
    </>
  );
}

function Cues({ cues }: { readonly cues: readonly LabelledText[] }) {
  return (
    <>
      {cues.map((cue) => (
        <View key={cue.label} style={{ marginTop: 1 }}>
          <Labelled of={cue} />
        </View>
      ))}
    </>
  );
}

function Note({ note }: { readonly note: LabelledText }) {
  return (
    <View style={{ marginTop: 4, paddingLeft: 8, borderLeft: `2.5 solid ${COLOUR.accent}` }}>
      <Labelled of={note} />
    </View>
  );
}
