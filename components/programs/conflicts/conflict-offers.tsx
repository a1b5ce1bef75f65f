"use client";

import type { ExerciseChoice } from "@/components/programs/model/builder-view";
import { Button } from "@/components/ui/button";

/** A button in the strip: low, but for a thumb. */
export const STRIP_BUTTON =
  "h-auto! min-h-7 max-w-full px-2.5! py-0.5 text-left text-sm whitespace-normal pointer-coarse:min-h-11";

interface ConflictOffersProps {
  readonly offers: readonly ExerciseChoice[];
  readonly onSwap: (exercise: ExerciseChoice) => void;
}

/** What can be taken instead, each one press away. */
export function ConflictOffers({ offers, onSwap }: ConflictOffersProps) {
  if (offers.length === 0) return null;
  return (
    <ul aria-label="Instead" className="contents">
      {offers.map((offer) => (
        <li key={offer.id} className="min-w-0">
          <Button size="sm" className={STRIP_BUTTON} onClick={() => onSwap(offer)}>
            Swap for {offer.name}
          </Button>
        </li>
      ))}
    </ul>
  );
}
