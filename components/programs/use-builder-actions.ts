"use client";

import { type Dispatch, useEffect, useMemo, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { BuilderAction, BuilderState } from "@/lib/domain/builder";
import type { AffectedSide } from "@/lib/domain/patient";
import { MAX_ITEMS } from "@/lib/domain/program-draft";
import type { BuilderTools } from "./builder-tools";
import type { ExerciseChoice, ExerciseName } from "./builder-view";
import { newItemId } from "./new-item-id";

interface BuilderActionsOptions {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly announce: (sentence: string) => void;
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly affectedSide: AffectedSide;
}

type Latest = BuilderActionsOptions & { readonly toast: ReturnType<typeof useToast> };

/** The builder's tools: the reducer's actions, said aloud, with the focus and the way back taken care of. */
export function useBuilderActions(options: BuilderActionsOptions): BuilderTools {
  const toast = useToast();
  const latest = useRef<Latest>({ ...options, toast });
  useEffect(() => {
    latest.current = { ...options, toast };
  });
  const { dispatch, announce } = options;
  return useMemo(
    () => ({
      dispatch,
      announce,
      add: (exercise, prescribed) => add(latest.current, exercise, prescribed),
      remove: (itemId) => remove(latest.current, itemId),
      move: (itemId, to) => move(latest.current, itemId, to),
    }),
    [dispatch, announce],
  );
}

function add(
  { state, dispatch, announce, affectedSide, toast }: Latest,
  exercise: ExerciseChoice,
  prescribed: Parameters<BuilderTools["add"]>[1],
): void {
  const count = state.draft.items.length + 1;
  if (count > MAX_ITEMS) {
    toast({ title: `A program holds at most ${MAX_ITEMS} exercises`, tone: "warn" });
    return;
  }
  dispatch({
    type: "add",
    item: {
      itemId: newItemId(),
      exerciseId: exercise.id,
      sideRule: exercise.sideRule,
      affectedSide,
      dose: prescribed?.dose ?? exercise.dose,
      note: prescribed?.note ?? "",
    },
  });
  announce(`${exercise.name} added, position ${count} of ${count}`);
}

function remove({ state, dispatch, announce, names, toast }: Latest, itemId: string): void {
  const { items } = state.draft;
  const to = items.findIndex((item) => item.itemId === itemId);
  const item = items[to];
  if (!item) return;
  const texts = state.typed.items[itemId];
  const name = nameOf(item.exerciseId, names);
  dispatch({ type: "remove", itemId });
  announce(`${name} removed, ${items.length - 1} left`);
  const undo = () => {
    dispatch({ type: "restore", item, to, ...(texts && { texts }) });
    announce(`${name} is back, position ${to + 1} of ${items.length}`);
  };
  toast({ title: `${name} removed`, tone: "info", action: { label: "Undo", onSelect: undo } });
  const neighbour = items[to + 1] ?? items[to - 1];
  requestAnimationFrame(() => {
    const next = neighbour ? document.getElementById(`item-${neighbour.itemId}`) : undefined;
    (next ?? document.getElementById("program-items"))?.focus();
  });
}

function move({ state, dispatch, announce, names }: Latest, itemId: string, to: number): void {
  const { items } = state.draft;
  const item = items.find((candidate) => candidate.itemId === itemId);
  if (!item) return;
  const name = nameOf(item.exerciseId, names);
  if (to < 0 || to >= items.length) {
    announce(`${name} is ${to < 0 ? "the first" : "the last"} already`);
    return;
  }
  dispatch({ type: "move", itemId, to });
  announce(`${name}, position ${to + 1} of ${items.length}`);
}

function nameOf(exerciseId: string, names: ReadonlyMap<string, ExerciseName>): string {
  return names.get(exerciseId)?.name ?? "The exercise";
}
