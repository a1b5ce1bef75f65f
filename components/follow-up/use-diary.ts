"use client";

import { startTransition, useActionState, useEffect, useReducer, useRef, useState } from "react";
import { useUnsavedGuard } from "@/components/ui/use-unsaved-guard";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import { reduceDiary, startDiary, unsavedDays } from "@/lib/domain/adherence/diary-grid";
import type { DiarySheet } from "@/lib/domain/adherence/diary-weeks";
import type { KeptPaperDay } from "@/lib/domain/adherence/paper-day";
import type { enterDiaryAction } from "@/lib/follow-up/actions";
import { forgetTyping, keepTyping, recallTyping } from "./diary-typing";

export interface DiarySource {
  readonly action: typeof enterDiaryAction;
  readonly accountId: string;
  readonly programId: string;
  readonly versionNumber: number;
  readonly sheet: DiarySheet;
  readonly kept: readonly KeptPaperDay[];
  readonly today: string;
}

/** The grid, what is not saved of it, and the one Save. What was typed outlives a reload and a sign-in. */
export function useDiary({ action, accountId, programId, versionNumber, sheet, kept, today }: DiarySource) {
  const [grid, dispatch] = useReducer(reduceDiary, undefined, () => startDiary(sheet, kept, today));
  const [state, send, pending] = useActionState(withNetworkFallback(action), IDLE);
  const [recalled, setRecalled] = useState(false);
  const place = `${accountId}:${programId}:${sheet.days[0]}`;
  const unsaved = unsavedDays(grid);
  const conflicts = state.status === "saved" ? state.data.conflicts : [];
  useUnsavedGuard(unsaved.length > 0 && !pending);

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      const typed = recallTyping(window.sessionStorage, place);
      if (typed.length > 0) {
        dispatch({ type: "recall", days: typed });
        setRecalled(true);
      }
      return;
    }
    const left = unsavedDays(grid);
    if (left.length > 0) keepTyping(window.sessionStorage, place, left);
    else forgetTyping(window.sessionStorage, place);
  }, [grid, place]);

  useEffect(() => {
    if (state.status === "saved")
      dispatch({ type: "kept", days: [...state.data.kept, ...state.data.conflicts] });
  }, [state]);

  const save = () => {
    if (!pending && unsaved.length > 0)
      startTransition(() => send({ programId, versionNumber, days: unsaved }));
  };
  return { grid, dispatch, unsaved, state, pending, conflicts, recalled, save };
}

export type Diary = ReturnType<typeof useDiary>;
export type DiaryDispatch = Diary["dispatch"];
