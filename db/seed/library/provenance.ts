import { EDITORS, type Provenance, type SourceArticle } from "@/lib/domain/exercise/provenance";

const REVIEWED_ON = "2026-11-22";

/** Provenance of an exercise that one or more source articles name; `extent` says what was taken from them. */
export function fromArticles(articles: readonly SourceArticle[], extent: string): Provenance {
  return { articles, extent, author: EDITORS, reviewedOn: REVIEWED_ON };
}

/** Provenance of an exercise that no source article names. */
export function added(): Provenance {
  return { articles: [], extent: "added by the editors", author: EDITORS, reviewedOn: REVIEWED_ON };
}
