"use client";

import { GripVertical } from "lucide-react";
import type { RowHandle } from "./use-row-drag";

interface DragHandleProps {
  readonly handle: RowHandle;
  readonly name: string;
  readonly number: number;
}

/**
 * Where a row is taken hold of: with the mouse, with a finger that rests on it, or with Space and the arrow keys. At rest it
 * shows the number of the exercise.
 */
export function DragHandle({ handle, name, number }: DragHandleProps) {
  return (
    <button
      type="button"
      {...handle}
      aria-label={`Drag ${name}`}
      title={`Drag ${name}`}
      className="group/handle relative grid h-6 w-7 cursor-grab touch-none place-items-center rounded-tick text-ink-soft active:cursor-grabbing"
    >
      {/* The list counts by itself for who hears it; as text the number would be a part of the button's name. */}
      <span
        data-number={number}
        className="text-lg font-semibold tabular-nums before:content-[attr(data-number)] group-hover/row:opacity-0 group-focus-visible/handle:opacity-0"
      />
      <GripVertical className="absolute opacity-0 group-hover/row:opacity-100 group-focus-visible/handle:opacity-100" />
    </button>
  );
}
