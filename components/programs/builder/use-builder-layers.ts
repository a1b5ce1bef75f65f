"use client";

import { useMemo, useState } from "react";
import { type PaletteControl, usePalette } from "@/components/shell/palette/palette-context";

/** What can open over the builder. */
export type BuilderLayer = "publish";

/**
 * What is beside the program. The library stands there by itself where there is room, and opens over the program where
 * there is not; the sheet takes its place, until a screen is wide enough for both.
 */
export type Area = "program" | "library" | "preview" | "settings" | "language";

export interface BuilderLayers {
  readonly layer: BuilderLayer | undefined;
  readonly open: (layer: BuilderLayer) => void;
  readonly close: () => void;
  /** The palette and the keys of the frame around the builder. */
  readonly palette: PaletteControl;
  readonly area: Area;
  readonly show: (area: Area) => void;
  readonly togglePreview: () => void;
}

/** What of the builder is in sight; `first` opens with it. */
export function useBuilderLayers(first?: BuilderLayer): BuilderLayers {
  const [layer, setLayer] = useState<BuilderLayer | undefined>(first);
  const palette = usePalette();
  const [area, setArea] = useState<Area>("program");
  return useMemo(
    () => ({
      layer,
      open: setLayer,
      close: () => setLayer(undefined),
      palette,
      area,
      show: setArea,
      togglePreview: () => setArea((before) => (before === "preview" ? "program" : "preview")),
    }),
    [layer, area, palette],
  );
}
