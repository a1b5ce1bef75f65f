"use client";

import {
  type CollisionDetection,
  closestCenter,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { type ReactNode, useMemo, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { DRAG_INSTRUCTIONS, dragAnnouncements } from "./drag-words";
import { dropPlace } from "./drop-place";
import { OPTION_IN_HAND, optionInHand } from "./option-drag";
import type { ExerciseOption } from "./use-exercise-options";

interface BuilderDragProps {
  readonly items: readonly DraftItem[];
  readonly names: ReadonlyMap<string, ExerciseName>;
  readonly children: ReactNode;
}

/** A press that moves is a drag; on a touch screen only one that rests first, so that the page can still be scrolled. */
const MOUSE = { activationConstraint: { distance: 6 } };
const TOUCH = { activationConstraint: { delay: 220, tolerance: 8 } };
const KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

/** Lets exercises be dragged: from the search into the program, and within it. */
export function BuilderDrag({ items, names, children }: BuilderDragProps) {
  const tools = useBuilderTools();
  const [carried, setCarried] = useState<ExerciseOption>();
  const sensors = useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, KEYBOARD),
  );
  const itemIds = useSameList(items.map((item) => item.itemId));
  const drop = ({ active, over }: DragEndEvent) => {
    setCarried(undefined);
    const place = dropPlace(items, over?.id.toString());
    const option = optionInHand(active);
    if (place === undefined) return;
    if (option) tools.add(option.exercise, { prescribed: option.prescribed, position: place });
    else if (active.id !== over?.id) tools.move(active.id.toString(), Math.min(place, items.length - 1));
  };
  return (
    <DndContext
      id="program"
      sensors={sensors}
      collisionDetection={whatIsUnder}
      accessibility={{
        announcements: dragAnnouncements(items, names),
        screenReaderInstructions: DRAG_INSTRUCTIONS,
      }}
      onDragStart={({ active }: DragStartEvent) => setCarried(optionInHand(active))}
      onDragCancel={() => setCarried(undefined)}
      onDragEnd={drop}
    >
      <SortableContext items={itemIds} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
      <DragOverlay dropAnimation={null}>{carried && <Carried option={carried} />}</DragOverlay>
    </DndContext>
  );
}

/** What comes from the search goes where the pointer is; a row goes to the nearest place, so that it is never lost. */
const whatIsUnder: CollisionDetection = (search) =>
  search.active.data.current?.kind === OPTION_IN_HAND ? pointerWithin(search) : closestCenter(search);

function Carried({ option }: { readonly option: ExerciseOption }) {
  return (
    <p className="w-fit max-w-64 cursor-grabbing rounded bg-float px-3 py-2 font-semibold shadow-float">
      {option.exercise.name}
    </p>
  );
}

/** The list given last for as long as it says the same, so that what depends on it stays. */
export function useSameList(list: readonly string[]): string[] {
  const said = list.join(" ");
  return useMemo(() => (said === "" ? [] : said.split(" ")), [said]);
}
