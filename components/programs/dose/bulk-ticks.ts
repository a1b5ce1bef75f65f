interface Ticking {
  readonly itemId: string;
  readonly isTicked: boolean;
  /** The one ticked before, when everything between is meant too. */
  readonly from?: string | undefined;
}

/** What is ticked after one more tick, in the order of the list. */
export function ticksAfter(
  ids: readonly string[],
  ticked: readonly string[],
  { itemId, isTicked, from }: Ticking,
): readonly string[] {
  const here = ids.indexOf(itemId);
  const there = from === undefined ? here : ids.indexOf(from);
  const [start, end] = there < 0 ? [here, here] : [Math.min(here, there), Math.max(here, there)];
  const meant = new Set(ids.slice(start, end + 1));
  return ids.filter((id) => (meant.has(id) ? isTicked : ticked.includes(id)));
}
