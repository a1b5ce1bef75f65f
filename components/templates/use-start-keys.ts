"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";
import { isTypingTarget } from "@/components/ui/typing-target";

/** How many choices have a key of their own. */
export const START_KEYS = 9;

/** Keys 1 to 9 start the first nine choices in sight, letters those that have one; Enter in the search starts the first. */
export function useStartKeys() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
      if (!isPlain || isTypingTarget(event.target)) return;
      const key = event.key.toLowerCase();
      if (/^[1-9]$/.test(key)) start(ref, Number(key));
      if (/^[a-z]$/.test(key)) {
        const choice = ref.current?.querySelector<HTMLButtonElement>(`[data-start-letter="${key}"]`);
        if (!choice) return;
        // The letter must not reach a field that the choice leads to.
        event.preventDefault();
        choice.click();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  const onSearchKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.currentTarget.value.trim() !== "") start(ref, 1);
  };
  return { ref, onSearchKey };
}

function start(ref: RefObject<HTMLDivElement | null>, number: number): void {
  ref.current?.querySelectorAll<HTMLButtonElement>("[data-start]")[number - 1]?.click();
}
