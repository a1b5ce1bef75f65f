import { lazy, Suspense } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";

/** Fetched when somebody first stops at an exercise. */
const TileMotion = lazy(async () => ({ default: (await import("./tile-motion")).TileMotion }));

type WallFigureProps = { slug: string; isMoving: boolean };

/** An exercise's drawing in the scale of the wall, and its movement over it. */
export function WallFigure({ slug, isMoving }: WallFigureProps) {
  return (
    <span className="relative block self-start overflow-hidden rounded border border-line transition-colors group-hover:border-accent">
      <FigureThumbnail slug={slug} isDrawn onWall className="aspect-[1500/1330]" />
      {isMoving && (
        <Suspense>
          <TileMotion slug={slug} />
        </Suspense>
      )}
    </span>
  );
}
