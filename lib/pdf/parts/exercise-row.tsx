import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { ROW } from "@/lib/domain/handout/handout-row";
import type { RowFit } from "@/lib/domain/handout/handout-row-fit";
import { numberWidth } from "@/lib/domain/handout/handout-sheet";
import type { SettingWords } from "@/lib/domain/handout/setting-words";
import { Text, View } from "../elements";
import type { SheetImages } from "../sheet-images";
import { edgeOf, FILL, type Look } from "../theme";
import { ExerciseHead, type RowPartProps } from "./exercise-head";
import { ExercisePictures } from "./exercise-pictures";
import { Labelled } from "./labelled";
import { TickBoxes } from "./tick-boxes";

const CENTRED = { alignItems: "center", justifyContent: "center" } as const;

interface ExerciseRowProps {
  readonly words: SettingWords;
  readonly exercise: HandoutExercise;
  readonly fit: RowFit;
  readonly images: SheetImages;
  /** Of the days of the week. */
  readonly letters: readonly string[];
  readonly look: Look;
  /** Longer than a side: the only case in which a row runs on. */
  readonly isLong: boolean;
}

/** One exercise: pictures, name, dose, steps, when to stop, and boxes to tick; never cut by a page's end. */
export function ExerciseRow(props: ExerciseRowProps) {
  const { exercise, fit, letters, look, isLong } = props;
  const boxes = fit.hasBoxes ? (
    <View style={{ flexDirection: "row", justifyContent: "flex-end", paddingTop: ROW.boxesGap }}>
      <TickBoxes letters={letters} height={fit.box} parts={exercise.timesADay} look={look} />
    </View>
  ) : null;
  return (
    <View
      tag="Sect"
      wrap={isLong}
      style={{
        borderTop: `1 solid ${look.colour.ink}`,
        paddingVertical: ROW.padding,
        ...(isLong ? {} : { minHeight: fit.height }),
      }}
    >
      {fit.shape === "stacked" ? <Stacked {...props} /> : <Beside {...props} boxes={boxes} />}
      {fit.areBoxesBelow || fit.shape === "stacked" ? boxes : null}
    </View>
  );
}

function Beside({
  words,
  exercise,
  fit,
  images,
  look,
  boxes,
}: ExerciseRowProps & { readonly boxes: React.ReactNode }) {
  const hasPictures = fit.shape === "beside";
  return (
    <View style={{ flexDirection: "row", flexGrow: 1 }}>
      {hasPictures ? (
        <View style={{ width: fit.pictures.width, marginRight: ROW.columnGap, ...CENTRED }}>
          <ExercisePictures
            words={words}
            exercise={exercise}
            room={fit.pictures}
            images={images}
            look={look}
          />
        </View>
      ) : null}
      <View style={{ ...FILL }}>
        <View style={{ flexGrow: 1 }}>
          <ExerciseHead exercise={exercise} fit={fit} look={look} />
          <Words exercise={exercise} fit={fit} look={look} />
        </View>
        {fit.areBoxesBelow ? null : boxes}
      </View>
    </View>
  );
}

function Stacked({ words, exercise, fit, images, look }: ExerciseRowProps) {
  return (
    <View style={{ flexGrow: 1 }}>
      <ExerciseHead exercise={exercise} fit={fit} look={look} />
      <View style={{ height: fit.pictures.height, marginBottom: ROW.boxesGap, ...CENTRED }}>
        <ExercisePictures words={words} exercise={exercise} room={fit.pictures} images={images} look={look} />
      </View>
      <Words exercise={exercise} fit={fit} look={look} />
    </View>
  );
}

function Words({ exercise: { note }, fit: { steps, cues }, look }: RowPartProps) {
  return (
    <>
      <Steps steps={steps} look={look} />
      {cues.map((cue) => (
        <View key={cue.label} style={{ marginTop: ROW.cueGap }}>
          <Labelled of={cue} look={look} />
        </View>
      ))}
      {note ? (
        <View
          style={{
            marginTop: ROW.noteGap,
            paddingLeft: ROW.noteIndent - 3,
            borderLeft: `3 solid ${look.colour.accent}`,
          }}
        >
          <Labelled of={note} look={look} />
        </View>
      ) : null}
    </>
  );
}

function Steps({ steps, look }: { readonly steps: readonly string[]; readonly look: Look }) {
  const { type, colour } = look;
  if (steps.length === 0) return null;
  return (
    <View tag="L" numbering="Decimal">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
        <View key={index} tag="LI" style={{ flexDirection: "row" }}>
          <Text
            tag="Lbl"
            style={{ ...type.strong, width: numberWidth(look.setup.type.body), color: colour.accent }}
          >
            {index + 1}
          </Text>
          <Text tag="LBody" style={{ ...type.body, ...FILL, ...edgeOf(step) }}>
            {step}
          </Text>
        </View>
      ))}
    </View>
  );
}
