import { useSyncExternalStore } from "react";

/** More than any screen shows at first. */
const FIRST_SCREEN = 24;

const never = () => () => undefined;

/**
 * A long list: whole in a page that is alive, and as much as a screen shows in the page that the server sends, until the
 * browser has taken it over. Whoever comes from another page has all of it at once.
 */
export function useFirstScreen<Entry>(entries: readonly Entry[]): readonly Entry[] {
  const isAlive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isAlive ? entries : entries.slice(0, FIRST_SCREEN);
}
