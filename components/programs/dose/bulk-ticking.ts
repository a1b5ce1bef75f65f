"use client";

import { createContext, useContext, useEffect, useMemo, useRef } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { BuilderState } from "@/lib/domain/builder/builder";
import { ticksAfter } from "./bulk-ticks";

type Tick = (itemId: string, isTicked: boolean, isRange: boolean) => void;

const TickingContext = createContext<Tick | null>(null);

export const TickingProvider = TickingContext;

/** Ticks and unticks an exercise of the list around this part. */
export function useTicking(): Tick {
  const tick = useContext(TickingContext);
  if (tick === null) throw new Error("useTicking needs a TickingProvider above it");
  return tick;
}

/** The ticking of a list. It stays the same function, so that rows need not draw again. */
export function useNewTicking(state: BuilderState): Tick {
  const { dispatch } = useBuilderTools();
  const latest = useRef(state);
  const last = useRef<string>(undefined);
  useEffect(() => {
    latest.current = state;
  });
  return useMemo(
    () => (itemId, isTicked, isRange) => {
      const { draft, ticked } = latest.current;
      const ids = draft.items.map((item) => item.itemId);
      const from = isRange ? last.current : undefined;
      last.current = itemId;
      dispatch({ type: "tick", itemIds: ticksAfter(ids, ticked, { itemId, isTicked, from }) });
    },
    [dispatch],
  );
}
