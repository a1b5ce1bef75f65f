const SHORTEST_MS = 1_000;
const BASE_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** How long to wait before the next try: longer each time, and never at the same moment as all other phones. */
export function retryDelay(failures: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_MS, BASE_MS * 2 ** Math.min(failures, 20));
  return SHORTEST_MS + random() * ceiling;
}
