/** Splits a list into two columns of about the same weight, in reading order: down the left, then down the right. */
export function twoColumns<T>(
  entries: readonly T[],
  weigh: (entry: T) => number,
): [readonly T[], readonly T[]] {
  const weights = entries.map(weigh);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let best = { cut: entries.length, taller: total };
  let left = 0;
  for (let cut = 0; cut <= entries.length; cut += 1) {
    const taller = Math.max(left, total - left);
    if (taller < best.taller || (taller === best.taller && left >= total - left)) best = { cut, taller };
    left += weights[cut] ?? 0;
  }
  return [entries.slice(0, best.cut), entries.slice(best.cut)];
}

/** A column as wide as it has text, so that two of them end at about the same height. */
export function columnStyle(share: number) {
  return { flexGrow: Math.max(1, share), flexShrink: 1, flexBasis: 0 } as const;
}
