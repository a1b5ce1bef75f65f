import { type Active, useDraggable } from "@dnd-kit/core";
import type { ExerciseOption } from "./use-exercise-options";

/** What is in the hand: an exercise of the search, not a row of the program. */
export const OPTION_IN_HAND = "option";

/** Makes an exercise of the search something to drag. */
export function useOptionDrag(option: ExerciseOption, place: string) {
  const { listeners, setNodeRef, isDragging } = useDraggable({
    id: place,
    data: { kind: OPTION_IN_HAND, option },
  });
  return { listeners, setNodeRef, isDragging };
}

/** The exercise of the search that is being dragged, if it is one. */
export function optionInHand(active: Active | null): ExerciseOption | undefined {
  const data = active?.data.current;
  return data?.kind === OPTION_IN_HAND ? (data.option as ExerciseOption) : undefined;
}
