"use client";

import { useDrawingAddress } from "@/components/figure/figure-style-provider";
import type { HandoutFigure } from "@/lib/domain/handout/handout-model";
import type { RowFit } from "@/lib/domain/handout/handout-row-fit";
import type { SheetUnits } from "./sheet-units";

interface SheetFiguresProps {
  readonly figure: HandoutFigure;
  readonly room: RowFit["pictures"];
  readonly units: SheetUnits;
}

/** Points: while words change, rows grow by little, and the browser has the picture already. */
const STEP = 10;

/** The key poses of an exercise as paper has them, drawn by the server and kept by the browser. */
export function SheetFigures({ figure, room, units }: SheetFiguresProps) {
  const asked = { room: `${rounded(room.width)}x${rounded(room.height)}`, side: figure.side };
  const address = useDrawingAddress(String(figure.solved), asked, figure.style);
  return (
    // biome-ignore lint/performance/noImgElement: a vector drawing needs no resizing on the way
    <img
      src={address}
      alt=""
      loading="lazy"
      decoding="async"
      className="max-w-full object-contain"
      style={{ width: units.pt(room.width), height: units.pt(room.height) }}
    />
  );
}

function rounded(points: number): number {
  return Math.max(STEP, Math.floor(points / STEP) * STEP);
}
