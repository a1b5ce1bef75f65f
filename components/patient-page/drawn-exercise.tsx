"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { FigureButtons, FigureNames } from "@/components/figure/figure-words";
import { MovingFigure } from "@/components/figure/moving-figure";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { SolvedFigure } from "@/lib/figure/figure";

const FigurePair = lazy(async () => ({
  default: (await import("@/components/figure/figure-pair")).FigurePair,
}));

type DrawnExerciseProps = {
  figure: SolvedFigure;
  mirrored: boolean;
  figureStyle: FigureStyle | undefined;
  names: FigureNames;
  buttons: FigureButtons;
  /** What the drawing of the end is to be called in the page. */
  endId: string;
};

/** Start and end of the movement on the prescribed side; a tap makes it move. */
export function DrawnExercise(props: DrawnExerciseProps) {
  const { endId: _, ...figure } = props;
  return (
    <MovingFigure {...figure} showsSteps className="print:[&_svg]:max-h-48">
      <ServedPair {...props} />
    </MovingFigure>
  );
}

const AS_SERVED = { __html: "" };

/**
 * The drawing as the server made it. In the browser React leaves that markup as it found it: hundreds of lines are
 * neither sent a second time nor gone through before the page answers. Where nothing was served, the browser draws.
 */
function ServedPair(props: DrawnExerciseProps) {
  const [isMissing, setIsMissing] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (drawing.current?.childElementCount === 0) setIsMissing(true);
  }, []);
  const { buttons: _, ...shown } = props;
  const pair = <FigurePair {...shown} />;
  if (typeof window === "undefined") return <div>{pair}</div>;
  if (isMissing) return <Suspense>{pair}</Suspense>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sets nothing; it tells React to leave the markup alone
  return <div ref={drawing} suppressHydrationWarning dangerouslySetInnerHTML={AS_SERVED} />;
}
