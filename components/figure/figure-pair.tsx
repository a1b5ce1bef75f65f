import clsx from "clsx";
import { ArrowRight } from "lucide-react";
import { Fragment } from "react";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { boxOfFigure } from "@/lib/figure/draw";
import type { SolvedFigure } from "@/lib/figure/figure";
import { buildTheme } from "@/lib/figure/theme";
import type { FigureNames } from "./figure-words";
import { StaticFigure } from "./static-figure";

type FigurePairProps = {
  figure: SolvedFigure;
  mirrored?: boolean;
  figureStyle?: FigureStyle | undefined;
  /** The text alternatives; without them the drawings are decoration. */
  names?: FigureNames;
  /** Every key pose, not only start and end. */
  whole?: boolean;
  /** What the drawing of the end is called in the page, where it is shown again elsewhere. */
  endId?: string;
  className?: string;
};

/** A body that lies is wider than this times its height: on a phone the end then stands below the start. */
const WIDE = 1.7;

/** The key poses of a movement in one scale, with an arrow between them; a position that is held stands alone. */
export function FigurePair(props: FigurePairProps) {
  const { figure, mirrored, figureStyle, names, whole, endId, className } = props;
  const last = figure.frames.length - 1;
  const frames = figure.frames.flatMap((_, frame) => (whole || frame === 0 || frame === last ? [frame] : []));
  const box = boxOfFigure(figure, buildTheme(figureStyle));
  const isWide = box.width > WIDE * box.height;
  return (
    <div
      // From start to end as the arrow points, in every language.
      dir="ltr"
      className={clsx(
        "flex items-center justify-center gap-x-3 gap-y-1",
        isWide && "max-sm:flex-col print:flex-col",
        className,
      )}
    >
      {frames.map((frame, place) => (
        <Fragment key={frame}>
          {place > 0 && (
            <ArrowRight className={clsx("size-6 flex-none", isWide && "max-sm:rotate-90 print:rotate-90")} />
          )}
          <StaticFigure
            figure={figure}
            frame={frame}
            {...(frame === last && endId !== undefined && { drawingId: endId })}
            mirrored={mirrored}
            figureStyle={figureStyle}
            label={names && nameOf(names, frame, last)}
            className={clsx(
              "max-h-56 min-h-0 min-w-0 flex-1",
              isWide && "max-sm:w-full max-sm:flex-none print:w-full print:flex-none",
            )}
          />
        </Fragment>
      ))}
    </div>
  );
}

function nameOf(names: FigureNames, frame: number, last: number): string {
  if (last === 0) return names.name;
  if (frame === 0) return names.start;
  return frame === last ? names.end : names.onTheWay;
}
