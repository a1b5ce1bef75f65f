"use client";

import { useEffect, useRef, useState } from "react";
import type { SolvedFigure } from "@/lib/figure/figure";
import { createFigurePlayer } from "./figure-player";
import { useFigureStyle } from "./figure-style-provider";
import { loadMotion } from "./load-motion";
import { prefersStillness } from "./prefers-stillness";
import { StaticFigure } from "./static-figure";

type MotionPairProps = { slug: string };

/** The start of a movement and beside it the movement itself, large; the end stands still for who wants no movement. */
export function MotionPair({ slug }: MotionPairProps) {
  const figureStyle = useFigureStyle();
  const [figure, setFigure] = useState<SolvedFigure>();
  useEffect(() => {
    const gone = new AbortController();
    setFigure(undefined);
    loadMotion(slug, gone.signal).then(
      (loaded) => !gone.signal.aborted && setFigure(loaded),
      () => undefined,
    );
    return () => gone.abort();
  }, [slug]);
  if (!figure) return null;
  const isHeld = figure.frames.length === 1;
  return (
    <div className="absolute inset-0 flex items-center gap-2 bg-figure p-2">
      {!isHeld && (
        <StaticFigure {...{ figure, figureStyle }} frame={0} className="size-full min-w-0 flex-1" />
      )}
      {isHeld || prefersStillness() ? (
        <StaticFigure {...{ figure, figureStyle }} className="size-full min-w-0 flex-1" />
      ) : (
        <Moving figure={figure} />
      )}
    </div>
  );
}

function Moving({ figure }: { figure: SolvedFigure }) {
  const svg = useRef<SVGSVGElement>(null);
  const figureStyle = useFigureStyle();
  useEffect(() => {
    if (!svg.current) return;
    const player = createFigurePlayer(svg.current, figure, { figureStyle });
    player.play();
    return player.dispose;
  }, [figure, figureStyle]);
  return <svg ref={svg} aria-hidden data-moving className="size-full min-w-0 flex-1" />;
}
