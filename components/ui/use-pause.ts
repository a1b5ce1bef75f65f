import { useCallback, useEffect, useRef } from "react";

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly run: () => void;
}

/**
 * Runs the last of several quick calls after a pause, or at once when something is pressed: a change of the address while
 * the framework is on its way to another page would call that way off.
 * @param pause milliseconds
 */
export function usePause(pause: number): (run: () => void) => void {
  const waiting = useRef<Waiting>(undefined);
  useEffect(() => {
    const take = () => {
      const { timer, run } = waiting.current ?? {};
      clearTimeout(timer);
      waiting.current = undefined;
      return run;
    };
    const press = () => take()?.();
    const enter = ({ key }: KeyboardEvent) => key === "Enter" && press();
    addEventListener("pointerdown", press, true);
    addEventListener("keydown", enter, true);
    return () => {
      take();
      removeEventListener("pointerdown", press, true);
      removeEventListener("keydown", enter, true);
    };
  }, []);
  return useCallback(
    (run) => {
      clearTimeout(waiting.current?.timer);
      const timer = setTimeout(() => {
        waiting.current = undefined;
        run();
      }, pause);
      waiting.current = { timer, run };
    },
    [pause],
  );
}
