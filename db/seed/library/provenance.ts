import { EDITORS, type Provenance, type SourceArticle } from "@/lib/domain/exercise/provenance";

const WRITTEN_ON = "2026-11-22";

/** Provenance of an exercise that one or more source articles name; `extent` says what was taken from them. */
export function fromArticles(articles: readonly SourceArticle[], extent: string): Provenance {
  return { articles, extent, author: EDITORS, writtenOn: WRITTEN_ON };
}

/** Provenance of an exercise that no source article names; `writtenOn` is a local date. */
export function added(writtenOn = WRITTEN_ON): Provenance {
  return { articles: [], extent: "added by the editors", author: EDITORS, writtenOn };
}
