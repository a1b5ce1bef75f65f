import type { Active, Announcements, Over } from "@dnd-kit/core";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import type { DraftItem } from "@/lib/domain/program/program-draft";
import { dropPlace } from "./drop-place";
import { optionInHand } from "./option-drag";

/** Read aloud at a handle. */
export const DRAG_INSTRUCTIONS = {
  draggable:
    "Press space to pick this exercise up, the arrow keys to move it, space again to put it down, escape to leave it where it was.",
};

/** What is said while something is dragged. Putting it down is said by the builder, as for every other move. */
export function dragAnnouncements(
  items: readonly DraftItem[],
  names: ReadonlyMap<string, ExerciseName>,
): Announcements {
  const nameOf = (active: Active) => {
    const item = items.find(({ itemId }) => itemId === active.id);
    const exercise = optionInHand(active)?.exercise ?? (item && names.get(item.exerciseId));
    return exercise?.name ?? "The exercise";
  };
  const placeOf = (active: Active, over: Over | null) => {
    const place = dropPlace(items, over?.id.toString());
    if (place === undefined) return `${nameOf(active)} is beside the program`;
    const count = items.length + (optionInHand(active) ? 1 : 0);
    return `${nameOf(active)}, position ${Math.min(place + 1, count)} of ${count}`;
  };
  return {
    onDragStart: ({ active }) => `${nameOf(active)} is picked up`,
    onDragOver: ({ active, over }) => placeOf(active, over),
    onDragEnd: () => undefined,
    onDragCancel: ({ active }) => `${nameOf(active)} stays where it was`,
  };
}
