"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import clsx from "clsx";
import { optionInHand } from "./option-drag";

const SLIDE = { duration: 140, easing: "cubic-bezier(0.2, 0.7, 0.3, 1)" };

/** Makes a row of the program something to drag by its handle, and a place for what is dragged in. */
export function useRowDrag(itemId: string) {
  const sortable = useSortable({ id: itemId, transition: SLIDE });
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition } = sortable;
  const isTarget = sortable.isOver && optionInHand(sortable.active) !== undefined;
  return {
    row: {
      ref: setNodeRef,
      style: { transform: CSS.Translate.toString(transform), transition },
    },
    className: clsx(
      "motion-reduce:transition-none!",
      sortable.isDragging && "z-10 rounded bg-float shadow-float",
      isTarget &&
        "after:absolute after:inset-x-0 after:-top-0.5 after:h-1 after:rounded-full after:bg-accent",
    ),
    handle: { ...attributes, ...listeners, ref: setActivatorNodeRef },
  };
}

export type RowHandle = ReturnType<typeof useRowDrag>["handle"];
