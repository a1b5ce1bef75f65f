import { processState } from "./process-state.mjs";

/**
 * Counts something for whoever looks after the server (scripts/launch/metrics.mjs shows it). Both words are of our own
 * choosing: never an id, a name, or anything that somebody typed.
 */
export function count(what: "sign-in" | "mail", outcome: string): void {
  processState.counts ??= new Map();
  const counted = `${what} ${outcome}`;
  processState.counts.set(counted, (processState.counts.get(counted) ?? 0) + 1);
}
