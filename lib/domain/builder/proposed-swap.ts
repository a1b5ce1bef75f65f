/** A step on the ladder that the builder is opened with, for the therapist to take or leave. */
export interface ProposedSwap {
  readonly itemId: string;
  readonly way: "easier" | "harder";
}

/** Where the builder opens with the swap proposed. */
export function proposedSwapHref(programId: string, { itemId, way }: ProposedSwap): string {
  return `/programs/${programId}/edit?${new URLSearchParams({ swap: way, item: itemId })}#item-${itemId}`;
}

/** The swap that stands in the address of the builder; nothing when it is none. */
export function readProposedSwap(
  query: Readonly<Record<string, string | string[] | undefined>>,
): ProposedSwap | undefined {
  const { swap, item } = query;
  if (typeof item !== "string" || (swap !== "easier" && swap !== "harder")) return undefined;
  return { itemId: item, way: swap };
}
