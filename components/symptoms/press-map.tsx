"use client";

import { BodyFigure } from "@/components/figure/body-figure";
import { BODY_FACES } from "@/lib/domain/exercise/body-spots";
import { spotOf } from "@/lib/domain/symptom/symptom-chart";
import { xOf } from "./chart-figure";
import { MARKED_PLACES, type MarkedPlace, placeInWords } from "./place-options";

interface PressMapProps {
  readonly marked: readonly MarkedPlace[];
  readonly onPress: (place: MarkedPlace) => void;
}

/** Both sides of the body, to press with a pointer; the list of places beside it does the same from the keyboard. */
export function PressMap({ marked, onPress }: PressMapProps) {
  const chosen = new Set(marked.map(placeInWords));
  return (
    <div aria-hidden className="grid max-w-md grid-cols-2 gap-2">
      {BODY_FACES.map((face) => (
        <BodyFigure key={face} face={face} className="w-full">
          {MARKED_PLACES.filter((place) => place.face === face).map((place) => {
            const spot = spotOf(place);
            const words = placeInWords(place);
            return (
              spot && (
                // biome-ignore lint/a11y/noStaticElementInteractions: for a pointer; the list of places is for the keys
                <g key={words} onClick={() => onPress(place)}>
                  <title>{words}</title>
                  <ellipse
                    cx={xOf(place, spot.x)}
                    cy={spot.y}
                    rx={spot.rx}
                    ry={spot.ry}
                    className={
                      chosen.has(words)
                        ? "cursor-pointer fill-stop opacity-60"
                        : "cursor-pointer fill-accent opacity-10 hover:opacity-40"
                    }
                  />
                </g>
              )
            );
          })}
        </BodyFigure>
      ))}
    </div>
  );
}
