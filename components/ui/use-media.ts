"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Narrower than this the page is a phone's: one thing at a time, under a thumb. */
export const PHONE = "(width < 48rem)";

/** Whether a media query holds now; false until the page's script runs. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
