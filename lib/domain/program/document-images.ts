import type { ProgramDocument } from "./program-document";

/** The stored pictures a document shows, each once: the clinic's logo and photographs of exercises. */
export function imageIdsOf({ clinic, items }: Pick<ProgramDocument, "clinic" | "items">): string[] {
  const pictures = [clinic.logo, ...items.flatMap(({ exercise }) => exercise.photos ?? [])];
  return [...new Set(pictures.flatMap((picture) => picture?.imageId ?? []))];
}

/** What a page of the document asks for: the same, and the pictures that stand for its clips. */
export function pageImageIdsOf(document: Pick<ProgramDocument, "clinic" | "items">): string[] {
  const posters = document.items.flatMap(({ exercise }) => exercise.clip?.poster?.imageId ?? []);
  return [...new Set([...imageIdsOf(document), ...posters])];
}
