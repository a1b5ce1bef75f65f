import type { DraftItem } from "@/lib/domain/program/program-draft";

/** The place behind the last row. */
export const END_OF_PROGRAM = "program-end";

/** Where in the program something dropped over `overId` belongs; undefined when it was let go beside the program. */
export function dropPlace(items: readonly DraftItem[], overId: string | undefined): number | undefined {
  if (overId === END_OF_PROGRAM) return items.length;
  const place = items.findIndex((item) => item.itemId === overId);
  return place < 0 ? undefined : place;
}
