"use client";

import { createContext, type Dispatch, useContext } from "react";
import type { BuilderAction } from "@/lib/domain/builder/builder";
import type { Dose } from "@/lib/domain/dose/dose";
import type { ExerciseChoice, TemplateChoice } from "./builder-view";

/** How an exercise comes into the program. */
export interface Adding {
  /** The dose and note a template gives it; its own without. */
  readonly prescribed?: { readonly dose: Dose; readonly note: string } | undefined;
  /** Where; at the end without. */
  readonly position?: number;
  /** Whether to go on to its dose. */
  readonly opensDose?: boolean;
}

/** An exercise to add, with what a template gives it. */
export interface AddedExercise {
  readonly exercise: ExerciseChoice;
  readonly prescribed?: Adding["prescribed"];
}

/** What every part of the builder may do. All of it stays the same object, so that rows need not draw again. */
export interface BuilderTools {
  readonly dispatch: Dispatch<BuilderAction>;
  /** Says a sentence to who does not see the screen. */
  readonly announce: (sentence: string) => void;
  /** Adds an exercise; one that is in the program already is gone to instead, unless a place is given. */
  readonly add: (exercise: ExerciseChoice, adding?: Adding) => void;
  /** Adds several at once; one step. Those that are in the program already stay as they are. */
  readonly addAll: (options: readonly AddedExercise[]) => void;
  /** Adds what a template chooses and the program does not have yet; one step. */
  readonly addTemplate: (template: TemplateChoice) => void;
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
