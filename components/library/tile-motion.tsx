import clsx from "clsx";
import { useEffect, useRef, useState } from "react";
import { createFigurePlayer } from "@/components/figure/figure-player";
import { useFigureStyle } from "@/components/figure/figure-style-provider";
import { loadMotion } from "@/components/figure/load-motion";

/**
 * The movement over a tile's drawing. Until its figure has come, and for a position that is
 * held or a figure that does not come, the drawing below stays in sight.
 */
export function TileMotion({ slug }: { slug: string }) {
  const svg = useRef<SVGSVGElement>(null);
  const [isMoving, setMoving] = useState(false);
  const figureStyle = useFigureStyle();
  useEffect(() => {
    const gone = new AbortController();
    loadMotion(slug, gone.signal).then(
      (figure) => {
        if (gone.signal.aborted || !svg.current || !figure || figure.frames.length === 1) return;
        const player = createFigurePlayer(svg.current, figure, { figureStyle });
        gone.signal.addEventListener("abort", player.dispose);
        player.play();
        setMoving(true);
      },
      () => undefined,
    );
    return () => gone.abort();
  }, [slug, figureStyle]);
  return (
    <svg
      ref={svg}
      aria-hidden
      data-moving={isMoving || undefined}
      className={clsx("absolute inset-0 size-full bg-figure p-2", !isMoving && "invisible")}
    />
  );
}
