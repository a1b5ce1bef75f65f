import { MovingFigure } from "@/components/figure/moving-figure";
import {
  STAFF_FIGURE_BUTTONS,
  staffFigureNames,
  staffPhotoNames,
} from "@/components/figure/staff-figure-words";
import { StaticFigure } from "@/components/figure/static-figure";
import { PhotoPair } from "@/components/images/photo-pair";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { DocumentClip } from "@/lib/domain/program/program-document";
import { readFigure } from "@/lib/figure/read-figure";
import { ExerciseClip } from "./exercise-clip";

type ExerciseFigureProps = {
  /** As it is stored. */
  figure: unknown;
  /** What is shown for an exercise without a drawing. */
  photoIds: readonly string[];
  /** A short film of the clinic's own, shown besides. */
  clip?: DocumentClip | undefined;
  name: string;
  figureStyle: FigureStyle;
};

/** The exercise drawn large, to be played and turned, and its clip. */
export function ExerciseFigure({ clip, ...picture }: ExerciseFigureProps) {
  if (!clip) return <Picture {...picture} />;
  return (
    <div className="grid gap-6">
      <Picture {...picture} />
      <ExerciseClip clip={clip} name={picture.name} />
    </div>
  );
}

function Picture({ figure, photoIds, name, figureStyle }: Omit<ExerciseFigureProps, "clip">) {
  const solved = readFigure(figure);
  if (!solved)
    return <PhotoPair addresses={photoIds.map((id) => `/images/${id}`)} names={staffPhotoNames(name)} />;
  return (
    <MovingFigure
      figure={solved}
      names={staffFigureNames(name)}
      buttons={STAFF_FIGURE_BUTTONS}
      figureStyle={figureStyle}
    >
      <StaticFigure
        figure={solved}
        figureStyle={figureStyle}
        label={name}
        className="mx-auto h-56 w-full sm:h-80"
      />
    </MovingFigure>
  );
}
