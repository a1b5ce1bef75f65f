/** Up to here a list is counted; beyond it nobody needs the number, and it costs as much as the list is long. */
const COUNTED = 100;

/** How many of a list have to be read to say how many there are, for a page of it: one more than is said. */
export function countLimit({ page, perPage }: { readonly page: number; readonly perPage: number }): number {
  return Math.max(COUNTED, page * perPage) + 1;
}

/** What was counted up to a limit. */
export interface Counted {
  readonly total: number;
  /** There are more than that. */
  readonly isMore: boolean;
}

/** So many were found of at most `limit` that were read. */
export function counted(found: number, limit: number): Counted {
  return found < limit ? { total: found, isMore: false } : { total: limit - 1, isMore: true };
}

/** "53" or "more than 100". */
export function countedInWords({ total, isMore }: Counted): string {
  return isMore ? `more than ${total}` : String(total);
}
