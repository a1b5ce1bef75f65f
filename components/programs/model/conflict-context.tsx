"use client";

import { createContext, useContext } from "react";
import type { ActionState } from "@/lib/action/action-state";
import type { Conflict, ConflictLevel } from "@/lib/domain/conflict/conflict-rule";
import type { KeptReason } from "@/lib/domain/conflict/safety-sources";
import type { ExerciseChoice } from "./builder-view";

/** What the rules say about one item of the program. */
export interface ItemConflicts {
  /** Neither swapped nor kept yet, strongest first. */
  readonly open: readonly Conflict[];
  readonly kept: readonly { readonly conflict: Conflict; readonly reason?: KeptReason }[];
  /** What can be taken instead of the exercise, best first. */
  readonly offers: readonly ExerciseChoice[];
}

export interface ConflictTools {
  readonly byItem: ReadonlyMap<string, ItemConflicts>;
  /** Keeps exercises in spite of a warning or a note. */
  readonly keep: (conflicts: readonly Conflict[]) => void;
  /** What the same rule says about the exercises of the program, as far as it is open. */
  readonly alike: (conflict: Conflict) => readonly Conflict[];
  /** Keeps an exercise although a rule says stop; the reason goes on record. */
  readonly keepWithReason: (conflict: Conflict, reason: string) => Promise<ActionState>;
  /** What becomes of such a reason, in a sentence. */
  readonly aboutReasons: string;
  /** Who has signed the rules, in words; absent: nobody. */
  readonly rulesChecked?: string;
  readonly swap: (itemId: string, exercise: ExerciseChoice) => void;
}

/** What the rules say before anything is added: of exercises, by id. */
export interface ConflictForecast {
  readonly levels: ReadonlyMap<string, ConflictLevel>;
}

const ToolsContext = createContext<ConflictTools | null>(null);
const ForecastContext = createContext<ConflictForecast | null>(null);

interface ConflictsProviderProps {
  readonly tools: ConflictTools;
  readonly forecast: ConflictForecast;
  readonly children: React.ReactNode;
}

/** Gives the conflict strips, marks and notes around the builder what they show. */
export function ConflictsProvider({ tools, forecast, children }: ConflictsProviderProps) {
  return (
    <ForecastContext value={forecast}>
      <ToolsContext value={tools}>{children}</ToolsContext>
    </ForecastContext>
  );
}

/** The conflicts of the builder around this part; nothing outside of one. */
export function useConflictTools(): ConflictTools | null {
  return useContext(ToolsContext);
}

/** The same for what is not in the program yet. */
export function useConflictForecast(): ConflictForecast | null {
  return useContext(ForecastContext);
}
