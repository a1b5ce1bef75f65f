"use client";

import clsx from "clsx";
import type { MouseEvent } from "react";
import { useConflictTools } from "@/components/programs/model/conflict-context";
import { safetyId } from "@/components/programs/model/go-to-place";
import { focusItem } from "@/components/programs/model/item-focus";
import { ConflictKept } from "./conflict-kept";
import { ConflictOffers } from "./conflict-offers";
import { ConflictRow } from "./conflict-row";

/** A row that is selected grows: without this a button would slide from under the mouse before it is let go. */
function stayInPlace(event: MouseEvent<HTMLElement>): void {
  const isPressed = event.target instanceof Element && event.target.closest("button, summary") !== null;
  if (isPressed) event.preventDefault();
}

/** A warning has the ground of one; a note stays quiet. */
const GROUND = { warn: "border-warn bg-warn-soft", note: "border-line-strong bg-wash" };

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
    <div
      id={safetyId(itemId)}
      role="group"
      aria-label={`Safety of ${name}`}
      className="mt-1 grid gap-1"
      onMouseDown={stayInPlace}
    >
      {open.length > 0 && (
        <div
          className={clsx(
            "rounded border px-3 py-1 text-sm",
            open.some(({ level }) => level !== "note") ? GROUND.warn : GROUND.note,
          )}
        >
          <ul className="grid gap-1.5">
            {open.map((conflict, index) => (
              <ConflictRow key={conflict.rule} {...{ conflict, name }} {...tools}>
                {index === open.length - 1 && (
                  <ConflictOffers
                    offers={offers}
                    onSwap={(exercise) => {
                      tools.swap(itemId, exercise);
                      focusItem(itemId);
                    }}
                  />
                )}
              </ConflictRow>
            ))}
          </ul>
        </div>
      )}
      <ConflictKept kept={kept} />
    </div>
  );
}
