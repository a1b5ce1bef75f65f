"use client";

import clsx from "clsx";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { useDrawingAddress } from "./figure-style-provider";

type FigureThumbnailProps = {
  /** The exercise's slug; nothing is loaded, but the place kept, for one that is not drawn. */
  slug: string;
  isDrawn: boolean;
  /** In the one scale of the library wall; otherwise as large as it fits. */
  onWall?: boolean;
  /** The side of a one-sided dose: drawn for that one. */
  side?: "left" | "right" | undefined;
  /** Drawn so instead of as the clinic has it. */
  figureStyle?: FigureStyle;
  className?: string;
};

/** The end of an exercise as a small picture beside its name, loaded when it comes into sight and kept by the browser. */
export function FigureThumbnail(props: FigureThumbnailProps) {
  const { slug, isDrawn, onWall, side, figureStyle, className } = props;
  const address = useDrawingAddress(slug, { on: onWall ? "wall" : undefined, side }, figureStyle);
  return (
    <span
      aria-hidden
      className={clsx("block overflow-hidden rounded", isDrawn ? "bg-figure" : "bg-wash", className)}
    >
      {isDrawn && (
        // biome-ignore lint/performance/noImgElement: a vector drawing needs no resizing on the way
        <img src={address} alt="" loading="lazy" decoding="async" className="size-full object-contain" />
      )}
    </span>
  );
}
