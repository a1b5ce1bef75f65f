"use client";

import { TICK_BOX } from "@/components/ui/choice-class";
import { useTicking } from "./bulk-ticking";

/** Ticks one exercise for a change of many; with Shift also those between it and the one ticked before. */
export function BulkTick({
  itemId,
  name,
  isTicked,
}: {
  readonly itemId: string;
  readonly name: string;
  readonly isTicked: boolean;
}) {
  const tick = useTicking();
  return (
    <input
      type="checkbox"
      aria-label={`Tick ${name}`}
      checked={isTicked}
      className={`${TICK_BOX} mt-1`}
      onChange={(event) => {
        const { shiftKey } = event.nativeEvent as MouseEvent;
        tick(itemId, event.target.checked, shiftKey === true);
      }}
    />
  );
}
