import { Text, View } from "@react-pdf/renderer";
import { BLOCK, blockWidths, type ExerciseFit, runIn } from "@/lib/domain/handout/handout-exercise-fit";
import type { HandoutExercise, LabelledText } from "@/lib/domain/handout/handout-model";
import { numberWidth } from "@/lib/domain/handout/handout-sheet";
import type { SheetImages } from "../sheet-images";
import { edgeOf, FILL, type Look } from "../theme";
import { ExerciseHead } from "./exercise-head";
import { ExercisePictures } from "./exercise-pictures";
import { Labelled } from "./labelled";
import { Runs } from "./runs";

interface ExerciseBlockProps {
  readonly exercise: HandoutExercise;
  readonly fit: ExerciseFit;
  readonly images: SheetImages;
  readonly look: Look;
  /** Longer than a side: the only case in which a block runs on. */
  readonly isLong: boolean;
}

/** One exercise; never cut by a page's end unless it is longer than a page (handout rule 6). */
export function ExerciseBlock(props: ExerciseBlockProps) {
  const { exercise, fit, look, isLong } = props;
  const { note } = exercise;
  const Shape = SHAPES[fit.shape];
  return (
    <View
      wrap={isLong}
      style={{ borderTop: `0.75 solid ${look.colour.line}`, paddingVertical: BLOCK.padding }}
    >
      <Shape {...props} />
      {note ? <Note note={note} look={look} /> : null}
    </View>
  );
}

const SHAPES = { beside: Beside, paragraph: Beside, stacked: Stacked, "run-in": RunIn, plain: Plain };

const ROW = { flexDirection: "row", columnGap: BLOCK.columnGap } as const;

function hasPictures({ figure, photos }: HandoutExercise): boolean {
  return figure !== undefined || photos !== undefined;
}

function Beside({ exercise, fit, images, look }: ExerciseBlockProps) {
  const { side } = blockWidths(fit.shape, look.setup);
  const under = fit.cues.slice(0, fit.underSteps);
  return (
    <View style={ROW}>
      <View style={FILL}>
        <ExerciseHead exercise={exercise} look={look} />
        {fit.shape === "paragraph" ? (
          <Runs runs={runIn(fit.steps, under)} look={look} />
        ) : (
          <>
            <Steps steps={fit.steps} look={look} />
            <Cues cues={under} look={look} />
          </>
        )}
      </View>
      {hasPictures(exercise) ? (
        <View style={{ width: side }}>
          <ExercisePictures exercise={exercise} images={images} look={look} />
          <Cues cues={fit.cues.slice(fit.underSteps)} look={look} />
        </View>
      ) : null}
    </View>
  );
}

function Stacked({ exercise, fit, images, look }: ExerciseBlockProps) {
  return (
    <>
      <ExerciseHead exercise={exercise} look={look} />
      <View style={{ alignItems: "center" }}>
        <ExercisePictures exercise={exercise} images={images} look={look} />
      </View>
      <Steps steps={fit.steps} look={look} />
      <Cues cues={fit.cues} look={look} />
    </>
  );
}

function RunIn({ exercise, fit, images, look }: ExerciseBlockProps) {
  return (
    <View style={ROW}>
      <View style={FILL}>
        <ExerciseHead exercise={exercise} look={look} />
        <Runs runs={runIn(fit.steps, fit.cues)} look={look} />
      </View>
      {hasPictures(exercise) ? (
        <ExercisePictures exercise={exercise} images={images} look={look} isUpright />
      ) : null}
    </View>
  );
}

function Plain({ exercise, fit, look }: ExerciseBlockProps) {
  const { side } = blockWidths("plain", look.setup);
  return (
    <>
      <ExerciseHead exercise={exercise} look={look} />
      <View style={ROW}>
        <View style={FILL}>
          <Steps steps={fit.steps} look={look} />
        </View>
        <View style={{ width: side }}>
          <Cues cues={fit.cues} look={look} />
        </View>
      </View>
    </>
  );
}

function Steps({ steps, look }: { readonly steps: readonly string[]; readonly look: Look }) {
  const { type, colour } = look;
  return steps.map((step, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
    <View key={index} style={{ flexDirection: "row" }}>
      <Text style={{ ...type.strong, width: numberWidth(look.setup.type.body), color: colour.accent }}>
        {index + 1}
      </Text>
      <Text style={{ ...type.body, ...FILL, ...edgeOf(step) }}>{step}</Text>
    </View>
  ));
}

function Cues({ cues, look }: { readonly cues: readonly LabelledText[]; readonly look: Look }) {
  return cues.map((cue) => (
    <View key={cue.label} style={{ marginTop: BLOCK.cueGap }}>
      <Labelled of={cue} look={look} />
    </View>
  ));
}

function Note({ note, look }: { readonly note: LabelledText; readonly look: Look }) {
  return (
    <View
      style={{
        marginTop: BLOCK.noteGap,
        paddingLeft: BLOCK.noteIndent - 3,
        borderLeft: `3 solid ${look.colour.accent}`,
      }}
    >
      <Labelled of={note} look={look} />
    </View>
  );
}
