"use client";

import { EmptyState } from "@/components/ui/empty-state";
import type { BuilderState } from "@/lib/domain/builder";
import type { ExerciseName } from "./builder-view";
import { ItemRow } from "./item-row";

interface ItemListProps {
  readonly state: BuilderState;
  readonly names: ReadonlyMap<string, ExerciseName>;
}

/** The exercises of the program, in order. */
export function ItemList({ state, names }: ItemListProps) {
  const { items } = state.draft;
  if (items.length === 0) {
    return (
      <EmptyState title="No exercise yet">
        Search the library and press Enter to add one, or choose a template to take its exercises from.
      </EmptyState>
    );
  }
  return (
    <ol aria-label="Exercises of the program">
      {items.map((item, index) => {
        const exercise = names.get(item.exerciseId);
        const texts = state.typed.items[item.itemId];
        return (
          <ItemRow
            key={item.itemId}
            item={item}
            index={index}
            count={items.length}
            isSelected={state.selection.includes(item.itemId)}
            {...(exercise && { exercise })}
            {...(texts && { texts })}
          />
        );
      })}
    </ol>
  );
}
