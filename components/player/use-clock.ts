import { useEffect, useRef } from "react";
import type { SessionEvent } from "@/lib/domain/session/session";

const EACH_MS = 200;

/**
 * Tells how much time has gone by while something runs. When the page is put away, as for a call, it pauses; time that
 * runs on, such as that of a walk, does so by the wall clock, and is told at once when the page is back.
 */
export function useClock(isRunning: boolean, runsOn: boolean, send: (event: SessionEvent) => void): void {
  const goesOn = useRef(runsOn);
  useEffect(() => {
    goesOn.current = runsOn;
  }, [runsOn]);
  useEffect(() => {
    if (!isRunning) return;
    let before = readClocks();
    const tell = () => {
      const now = readClocks();
      // Some phones stop the one clock while they sleep, and the other one can be set back.
      send({ kind: "tick", ms: Math.max(now.steady - before.steady, now.wall - before.wall) });
      before = now;
    };
    const timer = window.setInterval(tell, EACH_MS);
    const onVisibility = () => {
      if (!document.hidden) tell();
      else if (!goesOn.current) send({ kind: "pause" });
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [isRunning, send]);
}

const readClocks = () => ({ steady: performance.now(), wall: Date.now() });
