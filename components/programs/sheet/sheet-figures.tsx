"use client";

import { useFigureStyle } from "@/components/figure/figure-style-provider";
import { BLOCK } from "@/lib/domain/handout/handout-exercise-fit";
import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import type { SheetUnits } from "./sheet-units";

interface SheetFiguresProps {
  readonly figure: HandoutFigure;
  readonly units: SheetUnits;
}

/** Start and end of an exercise, drawn by the server and kept by the browser: nothing is worked out while one types. */
export function SheetFigures({ figure, units }: SheetFiguresProps) {
  const ofClinic = useFigureStyle();
  const query = new URLSearchParams({
    of: "movement",
    ...(figure.side && { side: figure.side }),
    ...(figure.style ?? ofClinic),
  });
  const { width, height } = units.setup.pictures;
  return (
    // biome-ignore lint/performance/noImgElement: a vector drawing needs no resizing on the way
    <img
      src={`/library/figures/${String(figure.solved)}?${query}`}
      alt=""
      loading="lazy"
      decoding="async"
      className="max-w-full object-contain"
      style={{ width: units.pt(width), height: units.pt(height), marginBottom: units.pt(BLOCK.pictureGap) }}
    />
  );
}
