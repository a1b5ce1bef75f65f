"use client";

import clsx from "clsx";
import { PackageOpen, Star } from "lucide-react";
import { capitalised } from "@/lib/domain/exercise/exercise-words";
import { SHELVES, type Shelf } from "@/lib/domain/exercise/library-filter";

const ICONS: Readonly<Record<Shelf, typeof Star>> = { favourites: Star, "our own": PackageOpen };

type ShelvesProps = { chosen: readonly Shelf[]; onToggle: (shelf: Shelf) => void };

/** What whoever looks has put together, beside the filters: one press each. */
export function Shelves({ chosen, onToggle }: ShelvesProps) {
  return (
    <fieldset aria-label="Shelves" className="flex gap-2">
      {SHELVES.map((shelf) => {
        const Icon = ICONS[shelf];
        const isChosen = chosen.includes(shelf);
        return (
          <button
            key={shelf}
            type="button"
            aria-pressed={isChosen}
            className={clsx(
              "inline-flex h-8 items-center gap-1.5 rounded border px-2.5 text-sm font-semibold pointer-coarse:h-11",
              isChosen ? "border-accent bg-accent-soft" : "border-line-strong bg-float hover:border-ink",
            )}
            onClick={() => onToggle(shelf)}
          >
            <Icon />
            {capitalised(shelf)}
          </button>
        );
      })}
    </fieldset>
  );
}
