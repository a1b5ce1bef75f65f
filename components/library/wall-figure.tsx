import { lazy, Suspense } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";

/** Fetched when somebody first stops at an exercise. */
const TileMotion = lazy(async () => ({ default: (await import("./tile-motion")).TileMotion }));

/** As a thumbnail looks. */
const SHEET_LOOK = "block size-full bg-figure bg-contain bg-center bg-no-repeat bg-origin-content p-2";

type WallFigureProps = {
  slug: string;
  isDrawn: boolean;
  /** Whether its drawing comes with a style sheet of the wall, and is asked for by nothing here. */
  isInSheet: boolean;
  isMoving: boolean;
};

/** An exercise's drawing as large as its tile, and its movement over it. */
export function WallFigure({ slug, isDrawn, isInSheet, isMoving }: WallFigureProps) {
  return (
    <span className="relative block h-33 overflow-hidden rounded border border-line transition-colors group-hover:border-accent">
      {isInSheet ? (
        <span aria-hidden data-drawn={slug} className={SHEET_LOOK} />
      ) : (
        <FigureThumbnail slug={slug} isDrawn={isDrawn} className="size-full rounded-none! p-2" />
      )}
      {isDrawn && isMoving && (
        <Suspense>
          <TileMotion slug={slug} />
        </Suspense>
      )}
    </span>
  );
}
