"use client";

import { type Dispatch, useEffect, useMemo, useRef } from "react";
import { useToast } from "@/components/ui/toast";
import type { BuilderAction, BuilderState } from "@/lib/domain/builder/builder";
import { isKeyOf } from "@/lib/domain/builder/builder-content";
import type { NewItem } from "@/lib/domain/builder/builder-items";
import type { ConflictLevel } from "@/lib/domain/conflict/conflict-rule";
import type { Dose } from "@/lib/domain/dose/dose";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import type { AddedExercise, Adding, BuilderTools } from "./builder-tools";
import type { ExerciseChoice, ExerciseName, TemplateChoice } from "./builder-view";
import { focusDose, focusItem } from "./item-focus";
import { newItemId } from "./new-item-id";
import { chosenItems } from "./template-items";

interface BuilderActionsOptions {
  readonly state: BuilderState;
  readonly dispatch: Dispatch<BuilderAction>;
  readonly announce: (sentence: string) => void;
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly affectedSide: AffectedSide;
  /** The dose an exercise starts with: the therapist's usual one, or the library's. */
  readonly startDoseOf: (exerciseId: string) => Dose | undefined;
  /** What the rules would say of an exercise, by its id. */
  readonly levels: ReadonlyMap<string, ConflictLevel>;
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
      add: (exercise, adding) => add(latest.current, exercise, adding),
      addAll: (options) => addAll(latest.current, options),
      addTemplate: (template) => addTemplate(latest.current, template),
      remove: (itemId) => remove(latest.current, itemId),
      move: (itemId, to) => move(latest.current, itemId, to),
    }),
    [dispatch, announce],
  );
}

function newItem(
  affectedSide: AffectedSide,
  exercise: Pick<ExerciseChoice, "id" | "sideRule" | "dose">,
  { prescribed, position }: Adding,
): NewItem {
  return {
    itemId: newItemId(),
    exerciseId: exercise.id,
    sideRule: exercise.sideRule,
    affectedSide,
    dose: prescribed?.dose ?? exercise.dose,
    note: prescribed?.note ?? "",
    ...(position !== undefined && { position }),
  };
}

function hasRoom({ state, toast }: Latest, more: number): boolean {
  if (state.draft.items.length + more <= MAX_ITEMS) return true;
  toast({ title: `A program holds at most ${MAX_ITEMS} exercises`, tone: "warn" });
  return false;
}

function add(latest: Latest, exercise: ExerciseChoice, adding: Adding = {}): void {
  const { state, dispatch, announce, affectedSide, startDoseOf } = latest;
  const place = state.draft.items.findIndex((item) => item.exerciseId === exercise.id);
  const there = state.draft.items[place];
  if (there && adding.position === undefined) {
    announce(`${exercise.name} is in the program already, position ${place + 1}`);
    focusDose(there.itemId);
    return;
  }
  if (!hasRoom(latest, 1)) return;
  const count = state.draft.items.length + 1;
  const dose = startDoseOf(exercise.id) ?? exercise.dose;
  const item = newItem(affectedSide, { ...exercise, dose }, adding);
  dispatch({ type: "add", item });
  announce(`${exercise.name} added, position ${(adding.position ?? count - 1) + 1} of ${count}`);
  if (adding.opensDose) focusDose(item.itemId);
}

function addAll(latest: Latest, options: readonly AddedExercise[]): void {
  const { state, dispatch, announce, affectedSide, startDoseOf } = latest;
  const held = new Set(state.draft.items.map((item) => item.exerciseId));
  const added = options.filter(({ exercise }) => !held.has(exercise.id));
  if (added.length === 0 || !hasRoom(latest, added.length)) return;
  const items = added.map(({ exercise, prescribed }) => {
    const dose = startDoseOf(exercise.id) ?? exercise.dose;
    return newItem(affectedSide, { ...exercise, dose }, { prescribed });
  });
  dispatch({ type: "add-all", items });
  announce(items.length === 1 ? "1 exercise added" : `${items.length} exercises added`);
  const [first] = items;
  if (first) focusDose(first.itemId);
}

function addTemplate(latest: Latest, template: TemplateChoice): void {
  const { state, dispatch, announce, names, affectedSide, levels, toast } = latest;
  const idsInProgram = state.draft.items.map((item) => item.exerciseId);
  const chosen = chosenItems(template, names, idsInProgram, ({ id }) => levels.get(id) === "stop");
  if (chosen.length === 0) {
    toast({
      title: "Nothing to add from this template",
      detail: `${template.title}: its exercises are in the program already, or stopped for this patient`,
    });
    return;
  }
  if (!hasRoom(latest, chosen.length)) return;
  const items = chosen.map(({ exercise, prescribed }) =>
    newItem(affectedSide, { ...exercise, dose: prescribed.dose }, { prescribed }),
  );
  dispatch({ type: "add-all", items });
  announce(`${items.length} exercises added from ${template.title}`);
  const [first] = items;
  if (first) focusItem(first.itemId);
}

function remove({ state, dispatch, announce, names, toast }: Latest, itemId: string): void {
  const { items } = state.draft;
  const to = items.findIndex((item) => item.itemId === itemId);
  const item = items[to];
  if (!item) return;
  const typed = Object.fromEntries(Object.entries(state.typed.items).filter(([key]) => isKeyOf(itemId)(key)));
  const name = nameOf(item.exerciseId, names);
  dispatch({ type: "remove", itemId });
  announce(`${name} removed, ${items.length - 1} left`);
  const undo = () => {
    dispatch({ type: "restore", item, to, typed });
    announce(`${name} is back, position ${to + 1} of ${items.length}`);
  };
  toast({ title: `${name} removed`, tone: "info", action: { label: "Undo", onSelect: undo } });
  focusItem((items[to + 1] ?? items[to - 1])?.itemId);
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
