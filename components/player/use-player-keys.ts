import { useEffect } from "react";
import type { SessionEvent } from "@/lib/domain/session/session";
import type { Press } from "./main-press";

const CONTROLS = "a, button, summary, [contenteditable]";

/**
 * The keys of the player, until it is over: Space and Enter for the large button, unless another one has the focus,
 * arrows for next and back as the page is read, Escape for a pause. No letters, which would get in the way of speech control.
 */
export function usePlayerKeys(
  main: Press | undefined,
  isPaused: boolean,
  direction: "ltr" | "rtl",
  press: (event: SessionEvent) => void,
): void {
  useEffect(() => {
    if (!main) return;
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.repeat;
      const meant = isPlain && eventOf(event, main, isPaused, direction);
      if (!meant) return;
      event.preventDefault();
      press(meant);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [main, isPaused, direction, press]);
}

function eventOf(
  { key, target }: KeyboardEvent,
  main: Press,
  isPaused: boolean,
  direction: "ltr" | "rtl",
): SessionEvent | undefined {
  const focused = target instanceof Element ? target : undefined;
  // Inside a dialog or a field every key is theirs; on a button only those that press it.
  if (focused?.closest("dialog, input, select, textarea")) return undefined;
  if (key === "ArrowRight") return { kind: direction === "ltr" ? "next" : "back" };
  if (key === "ArrowLeft") return { kind: direction === "ltr" ? "back" : "next" };
  if (key === "Escape") return { kind: isPaused ? "resume" : "pause" };
  const isPress = key === " " || key === "Enter";
  return isPress && !focused?.closest(CONTROLS) ? main.event : undefined;
}
