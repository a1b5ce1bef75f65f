"use client";

import clsx from "clsx";

/** The areas of the builder. How many are in sight at once depends on the room there is. */
export const AREAS = ["program", "library", "preview", "settings"] as const;
export type Area = (typeof AREAS)[number];

/** What stands beside the program where there is room for one more area. */
export const BESIDE: readonly Area[] = ["library", "preview", "settings"];

const AREA_NAMES: Record<Area, string> = {
  program: "Program",
  library: "Library",
  preview: "Preview",
  settings: "Sheet",
};

interface AreaSwitchProps {
  readonly areas: readonly Area[];
  readonly shown: Area;
  readonly onShow: (area: Area) => void;
  readonly className?: string;
}

/** Chooses what is in sight where not everything has room. */
export function AreaSwitch({ areas, shown, onShow, className }: AreaSwitchProps) {
  return (
    <fieldset aria-label="What is shown" className={clsx("gap-1 border-b border-line", className)}>
      {areas.map((area) => (
        <button
          key={area}
          type="button"
          aria-pressed={area === shown}
          className={clsx(
            "-mb-px h-11 min-w-0 flex-auto px-1 text-center transition-colors focus-visible:-outline-offset-2",
            area === shown
              ? "border-b-2 border-accent font-semibold text-ink"
              : "border-b-2 border-transparent text-ink-soft hover:border-line-strong hover:text-ink",
          )}
          onClick={() => onShow(area)}
        >
          {AREA_NAMES[area]}
        </button>
      ))}
    </fieldset>
  );
}
