import type { PublishedItem } from "@/components/programs/program-page-view";
import type { ProgramDocument } from "@/lib/domain/program/program-document";

/** The exercises of a published version, as its page shows them. */
export function publishedItems({ items, phases, clinic }: ProgramDocument): PublishedItem[] {
  const { figureStyle } = clinic;
  return items.map(({ exercise, ...item }) => ({ ...exercise, ...item, figureStyle, phases }));
}
