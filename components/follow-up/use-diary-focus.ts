"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { dateAt, reduceDiary } from "@/lib/domain/adherence/diary-grid";
import { cellWords } from "./diary-cell-words";
import { diaryActionOf } from "./diary-keys";
import type { Diary } from "./use-diary";

/** Keys move the cursor and the focus with it; what a key has typed is said. */
export function useDiaryFocus({ grid, dispatch, save }: Diary, language: string) {
  const ref = useRef<HTMLDivElement>(null);
  const typed = useRef("");
  const byKey = useRef(false);
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    ref.current?.querySelector<HTMLElement>(`[data-cell="${grid.at.row}-${grid.at.day}"]`)?.focus();
  }, [grid.at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.cell === undefined) return;
    const action = diaryActionOf(event, grid);
    if (!action) return;
    event.preventDefault();
    if (action === "save") return save();
    byKey.current = true;
    const next = reduceDiary(grid, action);
    // The cell that changed, which a number has already left.
    if (next.shown !== grid.shown) typed.current = cellWords({ ...next, at: grid.at }, grid.at, language);
    else if (dateAt(next) === dateAt(grid) && action.type !== "move") typed.current = "";
    dispatch(action);
  };
  return { ref, onKeyDown, said: typed.current };
}
