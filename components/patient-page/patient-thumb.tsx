import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import { boxOfFigure } from "@/lib/figure/draw";
import { isMirrored } from "@/lib/figure/is-mirrored";
import { mirrorFigure } from "@/lib/figure/mirror";
import { readFigure } from "@/lib/figure/read-figure";
import { ROOT_INK, viewBoxOf } from "@/lib/figure/svg";
import { buildTheme } from "@/lib/figure/theme";

type PatientThumbProps = {
  figure: HandoutFigure | undefined;
  /** The photograph that takes the drawing's place. */
  photo: string | undefined;
  /** The id of the end's drawing further down the page, which is shown here again: no byte of it is sent twice. */
  figureId: string;
};

const PLACE = "block h-25 w-full rounded border border-line bg-figure";

/** The end of an exercise beside its name; empty where there is no picture. */
export function PatientThumb({ figure, photo, figureId }: PatientThumbProps) {
  const solved = readFigure(figure?.solved);
  if (solved) {
    const drawn = isMirrored(solved, figure?.side) ? mirrorFigure(solved) : solved;
    const { fill, ...ink } = ROOT_INK;
    return (
      // biome-ignore lint/a11y/noSvgWithoutTitle: the name stands beside it
      <svg
        aria-hidden
        viewBox={viewBoxOf(boxOfFigure(drawn, buildTheme(figure?.style)))}
        fill={fill}
        strokeLinejoin={ink["stroke-linejoin"]}
        strokeLinecap={ink["stroke-linecap"]}
        paintOrder={ink["paint-order"]}
        className={`${PLACE} p-1`}
      >
        <use href={`#${figureId}`} />
      </svg>
    );
  }
  if (photo === undefined) return <span className={PLACE} />;
  // biome-ignore lint/performance/noImgElement: kept in the size it is shown in
  return <img src={photo} alt="" loading="lazy" decoding="async" className={`${PLACE} object-contain`} />;
}
