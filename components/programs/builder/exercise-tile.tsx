"use client";

import clsx from "clsx";
import { Check, Plus, Star } from "lucide-react";
import { memo } from "react";
import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { ConflictMark } from "@/components/programs/conflicts/conflict-mark";
import { useOptionDrag } from "./option-drag";
import type { ExerciseOption } from "./use-exercise-options";

interface ExerciseTileProps {
  readonly id: string;
  readonly option: ExerciseOption;
  readonly isActive: boolean;
  readonly isNear: boolean;
  readonly isFavourite: boolean;
  /** Its number in the program; 0 for one that is not in it. */
  readonly place: number;
  readonly isSelecting: boolean;
  readonly isSelected: boolean;
  readonly onChoose: (option: ExerciseOption) => void;
  readonly onSelect: (option: ExerciseOption) => void;
  readonly onEnter: (tile: HTMLElement, exerciseId: string) => void;
  readonly onLeave: () => void;
}

/** An exercise as a picture: a press adds it, or leads to it where it is in the program; it can be dragged into its place. */
export const ExerciseTile = memo(function ExerciseTile(props: ExerciseTileProps) {
  const { id, option, isActive, isNear, isFavourite, isSelecting, isSelected, place } = props;
  const { exercise } = option;
  const { listeners, setNodeRef, isDragging } = useOptionDrag(option, id);
  const isIn = place > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant, never focused
    <div
      {...listeners}
      ref={setNodeRef}
      id={id}
      role="option"
      aria-selected={isActive}
      data-exercise={exercise.id}
      aria-checked={isSelecting ? isSelected : undefined}
      className={clsx(
        "group/tile relative flex min-w-0 cursor-pointer flex-col overflow-hidden rounded border bg-float",
        isActive || isSelected ? "border-accent" : "border-line hover:border-line-strong",
        isActive && "outline-2 outline-accent -outline-offset-2",
        isDragging && "opacity-50",
      )}
      onMouseDown={(event) => {
        listeners?.onMouseDown?.(event);
        // The search keeps the focus.
        event.preventDefault();
      }}
      onPointerEnter={(event) => {
        if (event.pointerType !== "touch") props.onEnter(event.currentTarget, exercise.id);
      }}
      onPointerLeave={props.onLeave}
      onClick={(event) => {
        const selects = (isSelecting || event.shiftKey) && !isIn;
        if (selects) props.onSelect(option);
        else props.onChoose(option);
      }}
    >
      <FigureThumbnail
        slug={exercise.slug}
        isDrawn={exercise.isDrawn ?? false}
        className="h-22 w-full rounded-none! p-1"
      />
      <div className="absolute top-1 left-1 empty:hidden">
        <ConflictMark exerciseId={exercise.id} />
      </div>
      {isFavourite && <Star className="absolute top-1.5 right-1.5 fill-accent text-accent" />}
      <div
        className={clsx(
          "flex min-h-12 flex-1 items-center gap-1.5 border-t border-line py-1 pr-1.5 pl-2.5",
          isSelected && "bg-accent-soft",
        )}
      >
        <p className="min-w-0 flex-1 text-sm leading-snug font-semibold">
          <span className="line-clamp-2">{exercise.name}</span>
          {isFavourite && <span className="sr-only">, a favourite</span>}
          {isNear && <span className="block font-normal text-ink-soft">near</span>}
        </p>
        <TileMark {...{ isIn, place, isSelecting, isSelected }} />
      </div>
    </div>
  );
});

type TileMarkProps = Pick<ExerciseTileProps, "place" | "isSelecting" | "isSelected"> & {
  readonly isIn: boolean;
};

/** What a press does: adds, selects, or leads to the exercise's number in the program. */
function TileMark({ isIn, place, isSelecting, isSelected }: TileMarkProps) {
  if (isIn) {
    return (
      <span className="flex h-6 flex-none items-center gap-0.5 rounded-full bg-accent-soft px-2 text-sm font-semibold tabular-nums">
        <Check className="text-accent-ink" />
        <span className="sr-only">In the program, number </span>
        {place}
      </span>
    );
  }
  const mark = "grid size-7 flex-none place-items-center rounded border";
  if (isSelecting) {
    return (
      <span
        aria-hidden
        className={clsx(
          mark,
          isSelected ? "border-accent-ink bg-accent-ink text-paper" : "border-line-strong bg-float",
        )}
      >
        {isSelected && <Check />}
      </span>
    );
  }
  return (
    <span
      aria-hidden
      className={clsx(
        mark,
        "border-line text-accent-ink group-hover/tile:border-accent-ink group-hover/tile:bg-accent-ink group-hover/tile:text-paper group-aria-selected/tile:border-accent-ink group-aria-selected/tile:bg-accent-ink group-aria-selected/tile:text-paper",
      )}
    >
      <Plus />
    </span>
  );
}
