import type { Columns } from "@/lib/domain/handout/handout-card-fit";

/** Entries as the plan puts them into columns. */
export function cutColumns<Entry>(
  entries: readonly Entry[],
  { counts, widths }: Columns,
): readonly { readonly entries: readonly Entry[]; readonly width: number }[] {
  return counts.map((count, column) => {
    const first = counts.slice(0, column).reduce((sum, before) => sum + before, 0);
    return { entries: entries.slice(first, first + count), width: widths[column] ?? 0 };
  });
}
