"use client";

import { type RefObject, useEffect, useRef } from "react";
import { isTypingTarget } from "@/components/ui/typing-target";
import type { PaletteControl } from "./palette-context";

/** Stands for Enter in what was typed before the palette was there. */
export const EARLY_ENTER = "\n";

/**
 * ⌘/Ctrl with K, also while somebody types; "?" where nobody does. Neither over a dialog that waits for an answer. While
 * the palette is asked for but not there yet, what is typed is kept for it.
 */
export function usePaletteKeys(control: PaletteControl, isLoading: boolean): RefObject<string> {
  const early = useRef("");
  const latest = useRef({ control, isLoading });
  useEffect(() => {
    latest.current = { control, isLoading };
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { control, isLoading } = latest.current;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isLoading && isPlain && (event.key.length === 1 || event.key === "Enter")) {
        early.current += event.key === "Enter" ? EARLY_ENTER : event.key;
        event.preventDefault();
        return;
      }
      const act = actionOf(event, isPlain, control);
      if (!act || event.isComposing || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      early.current = "";
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return early;
}

function actionOf(event: KeyboardEvent, isPlain: boolean, control: PaletteControl): (() => void) | undefined {
  if (isPlain) return event.key === "?" && !isTypingTarget(event.target) ? control.openKeys : undefined;
  const isOpening = event.key.toLowerCase() === "k" && !event.altKey && !event.shiftKey;
  return isOpening ? control.open : undefined;
}
