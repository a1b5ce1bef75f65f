"use client";

import { useMemo } from "react";
import { TickingProvider, useNewTicking } from "@/components/programs/dose/bulk-ticking";
import { LoadChoices } from "@/components/programs/dose/dose-value";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { EmptyState } from "@/components/ui/empty-state";
import { type BuilderState, shownPhase } from "@/lib/domain/builder/builder";
import { textKey } from "@/lib/domain/builder/builder-content";
import { type PhaseSpan, phaseSpans } from "@/lib/domain/program/phase";
import { ItemRow } from "./item-row";
import { ProgramEnd } from "./program-end";

interface ItemListProps {
  readonly state: BuilderState;
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly isTicking: boolean;
}

/** The exercises of the program, in order. */
export function ItemList({ state, names, isTicking }: ItemListProps) {
  const { items } = state.draft;
  const tick = useNewTicking(state);
  const { span, before } = useSpans(state);
  if (items.length === 0) {
    return (
      <ProgramEnd>
        <EmptyState title="No exercise yet">
          <span className="max-md:hidden">
            Search the library and press Enter to add one, or drag it here. Ctrl+K adds a whole template.
          </span>
          <span className="md:hidden">Press “Exercise” below to add the first one.</span>
        </EmptyState>
      </ProgramEnd>
    );
  }
  return (
    <TickingProvider value={tick}>
      <LoadChoices />
      <ol aria-label="Exercises of the program">
        {items.map((item, index) => {
          const exercise = names.get(item.exerciseId);
          const was = state.changes[item.itemId];
          const texts = state.typed.items[textKey(item.itemId, span?.phaseId)];
          return (
            <ItemRow
              key={item.itemId}
              item={item}
              index={index}
              count={items.length}
              isSelected={state.selection.includes(item.itemId)}
              isTicking={isTicking}
              isTicked={state.ticked.includes(item.itemId)}
              {...(span && { span })}
              {...(before && { before })}
              {...(exercise && { exercise })}
              {...(texts && { texts })}
              {...(was && { was })}
            />
          );
        })}
      </ol>
      <ProgramEnd />
    </TickingProvider>
  );
}

/** The week block on the screen and the one before it; the same objects until the blocks change. */
function useSpans(state: BuilderState): { readonly span?: PhaseSpan; readonly before?: PhaseSpan } {
  const { phases } = state.draft;
  const spans = useMemo(() => phaseSpans(phases), [phases]);
  const at = spans.findIndex(({ phaseId }) => phaseId === shownPhase(state)?.phaseId);
  const [before, span] = [spans[at - 1], spans[at]];
  return { ...(span && { span }), ...(before && { before }) };
}
