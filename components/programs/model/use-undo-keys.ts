"use client";

import { type Dispatch, useEffect } from "react";
import { isTypingTarget } from "@/components/ui/typing-target";
import type { BuilderAction } from "@/lib/domain/builder/builder";

/** ⌘/Ctrl-Z takes a step back, with Shift forward. In a text field the browser's own undo keeps the keys. */
export function useUndoKeys(dispatch: Dispatch<BuilderAction>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
      if (!isUndoKey || isTypingTarget(event.target) || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? "redo" : "undo" });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [dispatch]);
}
