"use client";

import { useEffect, useRef } from "react";
import { focusSearch } from "@/components/programs/model/item-focus";
import { isTypingTarget } from "@/components/ui/typing-target";

export interface BuilderKeys {
  readonly openPublish: () => void;
  readonly togglePreview: () => void;
  readonly save: () => void;
}

/** The builder's own keys: ⌘/Ctrl with S and Enter everywhere; "/" and P where nobody types. */
export function useBuilderKeys(keys: BuilderKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector("dialog:modal")) return;
      const act = actionOf(event, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function actionOf(event: KeyboardEvent, keys: BuilderKeys): (() => void) | undefined {
  if (event.altKey || event.isComposing) return undefined;
  if (!event.ctrlKey && !event.metaKey) {
    if (isTypingTarget(event.target)) return undefined;
    return { "/": focusSearch, p: keys.togglePreview }[event.key.toLowerCase()];
  }
  if (event.shiftKey) return undefined;
  return { s: keys.save, enter: keys.openPublish }[event.key.toLowerCase()];
}
