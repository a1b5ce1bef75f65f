import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { PublishedItem } from "./program-page-view";

/** The exercises of a published version, as its page shows them. */
export function publishedItems({ items, phases, clinic }: ProgramDocument): PublishedItem[] {
  const { figureStyle } = clinic;
  return items.map(({ exercise, ...item }) => ({ ...exercise, ...item, figureStyle, phases }));
}
