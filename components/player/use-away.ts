import { useCallback, useEffect, useRef, useState } from "react";

/** What happened to time that runs on while the page was put away or the phone locked; moments in milliseconds. */
export type Away =
  | { readonly kind: "went-on" }
  | { readonly kind: "over"; readonly endedAt: number; readonly now: number };

/**
 * Notices that the page was away while time ran on.
 * @param leftMs what was still to go of that time; undefined where nothing runs on
 */
export function useAway(leftMs: number | undefined): [away: Away | undefined, forget: () => void] {
  const [away, setAway] = useState<Away>();
  const left = useRef(leftMs);
  useEffect(() => {
    left.current = leftMs;
  }, [leftMs]);
  useEffect(() => {
    let endsAt: number | undefined;
    const onVisibility = () => {
      const now = Date.now();
      if (document.hidden) {
        endsAt = left.current === undefined ? undefined : now + left.current;
      } else if (endsAt !== undefined) {
        setAway(now < endsAt ? { kind: "went-on" } : { kind: "over", endedAt: endsAt, now });
        endsAt = undefined;
      }
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => document.removeEventListener("visibilitychange", onVisibility);
  }, []);
  return [away, useCallback(() => setAway(undefined), [])];
}
