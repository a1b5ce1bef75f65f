import { PhotoPair } from "@/components/images/photo-pair";
import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";
import { DrawnExercise } from "./drawn-exercise";

type PatientFigureProps = {
  /** Absent while the exercise has no drawing. */
  figure: HandoutFigure | undefined;
  /** Addresses of the photographs that then take its place. */
  photos: readonly string[];
  name: string;
  /** What the drawing of the end is to be called in the page. */
  endId: string;
};

/** Start and end of the movement on the prescribed side; a tap makes it move. */
export function PatientFigure({ figure, photos, name, endId }: PatientFigureProps) {
  const solved = readFigure(figure?.solved);
  if (!solved) return <PhotoPair addresses={photos} name={name} />;
  return (
    <DrawnExercise
      figure={solved}
      mirrored={isMirrored(solved, figure?.side)}
      figureStyle={figure?.style}
      name={name}
      endId={endId}
    />
  );
}
