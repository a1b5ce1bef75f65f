"use client";

import type { MouseEvent } from "react";
import { focusItem } from "@/components/programs/builder/item-focus";
import { useConflictTools } from "./conflict-context";
import { ConflictKept } from "./conflict-kept";
import { ConflictOffers } from "./conflict-offers";
import { ConflictRow } from "./conflict-row";

/** A row that is selected grows: without this a button would slide from under the mouse before it is let go. */
function stayInPlace(event: MouseEvent<HTMLElement>): void {
  const isPressed = event.target instanceof Element && event.target.closest("button, summary") !== null;
  if (isPressed) event.preventDefault();
}

interface ConflictStripProps {
  readonly itemId: string;
  readonly name: string;
}

/** What the rules say about one exercise of the program, in place; nothing when they say nothing. */
export function ConflictStrip({ itemId, name }: ConflictStripProps) {
  const tools = useConflictTools();
  const found = tools?.byItem.get(itemId);
  if (!tools || !found) return null;
  const { open, kept, offers } = found;
  return (
    // biome-ignore lint/a11y/useSemanticElements: messages about an exercise, not fields of a form
    <div role="group" aria-label={`Safety of ${name}`} className="grid gap-2" onMouseDown={stayInPlace}>
      {open.length > 0 && (
        <div className="grid gap-2.5 rounded border border-line-strong bg-wash px-3 py-2.5">
          <ul className="grid gap-2.5">
            {open.map((conflict) => (
              <ConflictRow key={conflict.rule} {...{ conflict, name }} {...tools} />
            ))}
          </ul>
          <ConflictOffers
            offers={offers}
            onSwap={(exercise) => {
              tools.swap(itemId, exercise);
              focusItem(itemId);
            }}
          />
        </div>
      )}
      <ConflictKept kept={kept} />
    </div>
  );
}
