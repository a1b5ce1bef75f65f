import { useCallback, useEffect, useRef, useState } from "react";
import { prefersStillness } from "@/components/figure/prefers-stillness";

/** A hand or an arrow key that only passes by starts nothing. */
const PAUSE_MS = 300;

interface Awaited {
  readonly exerciseId: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Which exercise of the wall moves: the one that was pointed at or focused last, after a short pause; one at most. */
export function useOneTile() {
  const [moving, setMoving] = useState<string>();
  const awaited = useRef<Awaited>(undefined);
  const enter = useCallback((exerciseId: string) => {
    clearTimeout(awaited.current?.timer);
    if (prefersStillness()) return;
    awaited.current = { exerciseId, timer: setTimeout(() => setMoving(exerciseId), PAUSE_MS) };
  }, []);
  const leave = useCallback((exerciseId: string) => {
    if (awaited.current?.exerciseId === exerciseId) clearTimeout(awaited.current.timer);
    setMoving((now) => (now === exerciseId ? undefined : now));
  }, []);
  useEffect(() => () => clearTimeout(awaited.current?.timer), []);
  return { moving, enter, leave };
}
