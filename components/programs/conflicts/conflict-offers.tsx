"use client";

import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import type { ExerciseChoice } from "@/components/programs/model/builder-view";
import { Button } from "@/components/ui/button";

interface ConflictOffersProps {
  readonly offers: readonly ExerciseChoice[];
  readonly onSwap: (exercise: ExerciseChoice) => void;
}

/** What can be taken instead, each one press away. */
export function ConflictOffers({ offers, onSwap }: ConflictOffersProps) {
  if (offers.length === 0) return null;
  return (
    <ul aria-label="Instead" className="flex flex-wrap gap-2">
      {offers.map((offer) => (
        <li key={offer.id} className="min-w-0">
          <Button
            size="sm"
            className="h-auto min-h-10 max-w-full py-1 text-left whitespace-normal"
            icon={
              <FigureThumbnail
                slug={offer.slug}
                isDrawn={offer.isDrawn ?? false}
                className="h-8 w-11 flex-none"
              />
            }
            onClick={() => onSwap(offer)}
          >
            Swap for {offer.name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
