import { lazy, Suspense } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";

/** Fetched when somebody first stops at an exercise. */
const TileMotion = lazy(async () => ({ default: (await import("./tile-motion")).TileMotion }));

type WallFigureProps = { slug: string; isDrawn: boolean; isMoving: boolean };

/** An exercise's drawing as large as its tile, and its movement over it. */
export function WallFigure({ slug, isDrawn, isMoving }: WallFigureProps) {
  return (
    <span className="relative block h-33 overflow-hidden rounded border border-line transition-colors group-hover:border-accent">
      <FigureThumbnail slug={slug} isDrawn={isDrawn} className="size-full rounded-none! p-2" />
      {isDrawn && isMoving && (
        <Suspense>
          <TileMotion slug={slug} />
        </Suspense>
      )}
    </span>
  );
}
