import { useEffect } from "react";
import type { SessionEvent } from "@/lib/domain/session/session";

const EACH_MS = 200;

/** Tells how much time has gone by while something runs, and pauses when the page is put away, as for a call. */
export function useClock(isRunning: boolean, send: (event: SessionEvent) => void): void {
  useEffect(() => {
    if (!isRunning) return;
    let before = readClocks();
    const timer = window.setInterval(() => {
      const now = readClocks();
      // Some phones stop the one clock while they sleep, and the other one can be set back.
      send({ kind: "tick", ms: Math.max(now.steady - before.steady, now.wall - before.wall) });
      before = now;
    }, EACH_MS);
    const pauseWhenHidden = () => {
      if (document.hidden) send({ kind: "pause" });
    };
    document.addEventListener("visibilitychange", pauseWhenHidden);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", pauseWhenHidden);
    };
  }, [isRunning, send]);
}

const readClocks = () => ({ steady: performance.now(), wall: Date.now() });
