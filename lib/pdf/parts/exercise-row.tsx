import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { ROW } from "@/lib/domain/handout/handout-row";
import type { RowFit } from "@/lib/domain/handout/handout-row-fit";
import { numberWidth } from "@/lib/domain/handout/handout-sheet";
import type { SettingWords } from "@/lib/domain/handout/setting-words";
import { Text, View } from "../elements";
import type { SheetImages } from "../sheet-images";
import { atEnd, atStart, edgeOf, FILL, type Look, lookIn } from "../theme";
import { ExerciseHead, type RowPartProps } from "./exercise-head";
import { ExercisePictures } from "./exercise-pictures";
import { Labelled } from "./labelled";
import { Notice } from "./notice";
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
    <View style={{ flexDirection: look.row, justifyContent: "flex-end", paddingTop: ROW.boxesGap }}>
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
    <View style={{ flexDirection: look.row, flexGrow: 1 }}>
      {hasPictures ? (
        <View style={{ width: fit.pictures.width, ...atEnd(look, "margin", ROW.columnGap), ...CENTRED }}>
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

function Words({ exercise, fit: { steps, cues }, look }: RowPartProps) {
  const { note, lang } = exercise;
  const own = lookIn(look, lang);
  return (
    <>
      <Notice of={exercise} look={look} />
      <Steps steps={steps} lang={lang} look={own} />
      {cues.map((cue) => (
        <View key={cue.label} style={{ marginTop: ROW.cueGap }}>
          <Labelled of={lang ? { ...cue, lang } : cue} look={own} />
        </View>
      ))}
      {note ? (
        <View
          style={{
            marginTop: ROW.noteGap,
            ...atStart(look, "padding", ROW.noteIndent - 3),
            [look.direction === "rtl" ? "borderRight" : "borderLeft"]: `3 solid ${look.colour.accent}`,
          }}
        >
          <Notice of={note} look={look} />
          <Labelled of={note} look={look} />
        </View>
      ) : null}
    </>
  );
}

interface StepsProps {
  readonly steps: readonly string[];
  readonly lang: string | undefined;
  readonly look: Look;
}

function Steps({ steps, lang, look }: StepsProps) {
  const { type, colour } = look;
  if (steps.length === 0) return null;
  return (
    <View tag="L" numbering="Decimal" {...(lang && { lang })}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
        <View key={index} tag="LI" style={{ flexDirection: look.row }}>
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
