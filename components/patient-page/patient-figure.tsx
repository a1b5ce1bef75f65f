import { figureButtons, figureNames, photoNames } from "@/components/figure/figure-words";
import { PhotoPair } from "@/components/images/photo-pair";
import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import type { PageWords } from "@/lib/domain/words/words";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import { DrawnExercise } from "./drawn-exercise";

type PatientFigureProps = {
  words: PageWords;
  /** Absent while the exercise has no drawing. */
  figure: HandoutFigure | undefined;
  /** Addresses of the photographs that then take its place. */
  photos: readonly string[];
  name: string;
  /** What the drawing of the end is to be called in the page. */
  endId: string;
};

/** Start and end of the movement on the prescribed side; a tap makes it move. */
export function PatientFigure({ words, figure, photos, name, endId }: PatientFigureProps) {
  const solved = readFigure(figure?.solved);
  if (!solved) return <PhotoPair addresses={photos} names={photoNames(words, name)} />;
  return (
    <DrawnExercise
      figure={solved}
      mirrored={isMirrored(solved, figure?.side)}
      figureStyle={figure?.style}
      names={figureNames(words, name)}
      buttons={figureButtons(words)}
      endId={endId}
    />
  );
}
