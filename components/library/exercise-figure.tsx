import { MovingFigure } from "@/components/figure/moving-figure";
import { StaticFigure } from "@/components/figure/static-figure";
import { readFigure } from "@/lib/figure/read-figure";

type ExerciseFigureProps = {
  /** As it is stored; nothing is shown for an exercise without a drawing. */
  figure: unknown;
  name: string;
};

/** The exercise drawn large, to be played and turned. */
export function ExerciseFigure({ figure, name }: ExerciseFigureProps) {
  const solved = readFigure(figure);
  if (!solved) return null;
  return (
    <MovingFigure figure={solved} name={name}>
      <StaticFigure figure={solved} label={name} className="mx-auto h-56 w-full sm:h-80" />
    </MovingFigure>
  );
}
