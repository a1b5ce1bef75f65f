"use client";

import { useMemo } from "react";
import { BulkBar } from "@/components/programs/dose/bulk-bar";
import { BulkSelect } from "@/components/programs/dose/bulk-select";
import { EquipmentSwap } from "@/components/programs/ladder/equipment-swap";
import { LadderSwapAll } from "@/components/programs/ladder/ladder-swap-all";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { type BuilderState, shownPhase } from "@/lib/domain/builder/builder";
import { itemsInPhase } from "@/lib/domain/program/phase";

interface ItemToolsProps {
  readonly state: BuilderState;
  readonly names: ReadonlyMap<string, ExerciseName>;
}

/** What can be done with several exercises at once. */
export function ItemTools({ state, names }: ItemToolsProps) {
  const { items } = state.draft;
  const { ticked } = state;
  const phase = shownPhase(state);
  const chosen = useMemo(
    () =>
      itemsInPhase(
        items.filter((item) => ticked.includes(item.itemId)),
        phase,
      ).flatMap(({ itemId, exerciseId, dose }) => {
        const exercise = names.get(exerciseId);
        return exercise ? [{ itemId, name: exercise.name, sideRule: exercise.sideRule, dose }] : [];
      }),
    [items, ticked, phase, names],
  );
  if (items.length === 0) return null;
  return (
    <>
      <BulkSelect state={state}>
        <LadderSwapAll items={items} names={names} phase={phase} />
        <EquipmentSwap items={items} />
      </BulkSelect>
      {ticked.length > 0 && <BulkBar items={chosen} />}
    </>
  );
}
