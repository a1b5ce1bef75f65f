"use client";

import { useState } from "react";
import type { StartChoice } from "@/lib/domain/template/start-choices";

/** Which exercises of a template are ticked: those it proposes until somebody changes that. */
export function useChosenItems(choices: readonly StartChoice[]) {
  const [changed, setChanged] = useState<ReadonlySet<string>>();
  const proposed = choices.filter(({ isProposed }) => isProposed).map(({ exerciseId }) => exerciseId);
  const ticked = changed ?? new Set(proposed);
  const toggle = (exerciseId: string) => {
    const next = new Set(ticked);
    if (!next.delete(exerciseId)) next.add(exerciseId);
    setChanged(next);
  };
  const seconds = choices
    .filter(({ exerciseId }) => ticked.has(exerciseId))
    .map(({ seconds: lasting }) => lasting);
  return { ticked, toggle, isChanged: changed !== undefined, seconds };
}
