"use client";

import { useDroppable } from "@dnd-kit/core";
import clsx from "clsx";
import type { ReactNode } from "react";
import { END_OF_PROGRAM } from "./drop-place";
import { optionInHand } from "./option-drag";

/** The place behind the last row: what is dragged from the search can be put there. */
export function ProgramEnd({ children }: { readonly children?: ReactNode }) {
  const { setNodeRef, isOver, active } = useDroppable({ id: END_OF_PROGRAM });
  const isOffered = optionInHand(active) !== undefined;
  return (
    <div
      ref={setNodeRef}
      className={clsx(
        "rounded",
        isOffered && "outline-2 outline-dashed outline-line-strong",
        isOver && "bg-accent-soft",
      )}
    >
      {children}
      {!children && <p className={clsx("py-3 text-center", !isOffered && "invisible")}>Put it at the end</p>}
    </div>
  );
}
