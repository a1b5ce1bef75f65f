"use client";

import { createContext, type Dispatch, useContext } from "react";
import type { BuilderAction } from "@/lib/domain/builder";
import type { Dose } from "@/lib/domain/dose";
import type { ExerciseChoice } from "./builder-view";

/** What every part of the builder may do. All of it stays the same object, so that rows need not draw again. */
export interface BuilderTools {
  readonly dispatch: Dispatch<BuilderAction>;
  /** Says a sentence to who does not see the screen. */
  readonly announce: (sentence: string) => void;
  /** Adds an exercise, with its own dose or the one a template gives. */
  readonly add: (
    exercise: ExerciseChoice,
    prescribed?: { readonly dose: Dose; readonly note: string },
  ) => void;
  readonly remove: (itemId: string) => void;
  readonly move: (itemId: string, to: number) => void;
}

const ToolsContext = createContext<BuilderTools | null>(null);

export const BuilderToolsProvider = ToolsContext;

/** The tools of the builder around this part. */
export function useBuilderTools(): BuilderTools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error("useBuilderTools needs a BuilderToolsProvider above it");
  return tools;
}
