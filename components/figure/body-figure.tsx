import type { ReactNode } from "react";
import type { BodyFace } from "@/lib/domain/exercise/body-spots";
import map from "./body-map.json";

interface BodyFigureProps {
  readonly face: BodyFace;
  readonly className?: string;
  /** What lies over the body, in the map's own units: 1000 are one stature, the midline is 0, up is negative. */
  readonly children?: ReactNode;
}

/** The drawn body from one side, in two quiet tones, to press on or to mark. */
export function BodyFigure({ face, className, children }: BodyFigureProps) {
  const { viewBox, paths } = map[face];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what lies over it is named; the body itself is decoration
    <svg viewBox={viewBox} className={className} strokeLinejoin="round" strokeLinecap="round">
      <g aria-hidden className="stroke-ink-soft">
        {paths.map(({ d, isLine, width }) => (
          <path
            key={d}
            d={d}
            strokeWidth={width}
            paintOrder="stroke"
            className={isLine ? "fill-none" : "fill-float"}
          />
        ))}
      </g>
      {children}
    </svg>
  );
}
