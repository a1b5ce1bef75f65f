import type { SolvedFigure } from "@/lib/figure/figure";
import { readFigure } from "@/lib/figure/read-figure";

/** The figure of a library exercise with all its positions; nothing where the server has none. Rejects without it. */
export async function loadMotion(slug: string, signal: AbortSignal): Promise<SolvedFigure | undefined> {
  const response = await fetch(`/library/figures/${slug}/motion`, { signal });
  return response.ok ? readFigure(await response.json()) : undefined;
}
