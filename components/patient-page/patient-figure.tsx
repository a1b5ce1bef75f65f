import { FigurePair } from "@/components/figure/figure-pair";
import { MovingFigure } from "@/components/figure/moving-figure";
import type { HandoutFigure } from "@/lib/domain/handout-model";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { readFigure } from "@/lib/figure/read-figure";

type PatientFigureProps = {
  /** Absent while the exercise has no drawing: then nothing takes its place. */
  figure: HandoutFigure | undefined;
  name: string;
};

/** Start and end of the movement on the prescribed side; a tap makes it move. */
export function PatientFigure({ figure, name }: PatientFigureProps) {
  const solved = readFigure(figure?.solved);
  if (!solved) return null;
  const mirrored = isMirrored(solved, figure?.side);
  return (
    <MovingFigure
      figure={solved}
      mirrored={mirrored}
      name={name}
      showsSteps
      className="print:[&_svg]:max-h-28"
    >
      <FigurePair figure={solved} mirrored={mirrored} name={name} />
    </MovingFigure>
  );
}
