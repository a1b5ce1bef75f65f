"use client";

import { useMemo, useState } from "react";
import type { Area } from "./area-switch";

/** What can open over the builder. */
export type BuilderLayer = "publish" | "palette" | "shortcuts";

export interface BuilderLayers {
  readonly layer: BuilderLayer | undefined;
  readonly open: (layer: BuilderLayer) => void;
  readonly close: () => void;
  readonly area: Area;
  readonly show: (area: Area) => void;
  /** Whether the preview takes the room of the library too. */
  readonly isLarge: boolean;
  readonly toggleLarge: () => void;
}

/** What of the builder is in sight. */
export function useBuilderLayers(): BuilderLayers {
  const [layer, setLayer] = useState<BuilderLayer>();
  const [area, setArea] = useState<Area>("program");
  const [isLarge, setIsLarge] = useState(false);
  return useMemo(
    () => ({
      layer,
      open: setLayer,
      close: () => setLayer(undefined),
      area,
      show: setArea,
      isLarge,
      toggleLarge: () => {
        setIsLarge(!isLarge);
        if (!isLarge) setArea("preview");
      },
    }),
    [layer, area, isLarge],
  );
}
