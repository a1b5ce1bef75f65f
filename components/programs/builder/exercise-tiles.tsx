"use client";

import { memo, useEffect } from "react";
import { useFirstScreen } from "@/components/ui/use-first-screen";
import { ExerciseCard } from "./exercise-card";
import { ExerciseTile } from "./exercise-tile";
import type { Picking } from "./use-picking";
import { useTileCard } from "./use-tile-card";

interface ExerciseTilesProps {
  readonly id: string;
  readonly picking: Picking;
  readonly idsInProgram: readonly string[];
}

/** The exercises under the search, as pictures; beside the one that is pointed at a card that shows its movement. */
export const ExerciseTiles = memo(function ExerciseTiles({ id, picking, idsInProgram }: ExerciseTilesProps) {
  const { options, near, active, choose, selection, favourites, looks } = picking;
  const listed = useFirstScreen(options);
  const card = useTileCard(id, active, looks);
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const shown = card.shown && options.find(({ exercise }) => exercise.id === card.shown?.exerciseId);
  return (
    <>
      <div id={`${id}-list`} role="listbox" aria-label="Exercises" className="grid grid-cols-2 gap-3">
        {listed.map((option, index) => (
          <ExerciseTile
            key={option.exercise.id}
            id={`${id}-${index}`}
            option={option}
            isActive={index === active}
            isNear={near.has(option.exercise.id)}
            isFavourite={favourites.marked.has(option.exercise.id)}
            place={idsInProgram.indexOf(option.exercise.id) + 1}
            isSelecting={selection.isOn}
            isSelected={selection.ids.has(option.exercise.id)}
            onChoose={choose}
            onSelect={selection.toggle}
            onEnter={card.enter}
            onLeave={card.leave}
          />
        ))}
      </div>
      {shown && card.shown && (
        <ExerciseCard
          option={shown}
          at={card.shown}
          isFavourite={favourites.marked.has(shown.exercise.id)}
          onMark={favourites.toggle}
          onEnter={card.hold}
          onLeave={card.leave}
        />
      )}
    </>
  );
});
