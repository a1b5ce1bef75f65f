import { EDITORS, type Provenance, type SourceArticle } from "@/lib/domain/exercise/provenance";

/** Provenance of an advice topic: facts from the articles named, wording by the editors. */
export function adviceProvenance(articles: readonly SourceArticle[], extent: string): Provenance {
  return { articles, extent, author: EDITORS, writtenOn: "2026-11-22" };
}
