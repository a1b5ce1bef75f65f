"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { findSavedDraftAction, saveDraftAction } from "@/lib/programs/actions";
import type { ProgramBuilderProps } from "./builder-view";
import { DraftSaver, type SavedDraft, type SaveState } from "./draft-saver";

/** Saves the draft of a program as it changes, and says how that stands. */
export function useDraftSaver(
  { programId, accountId, standIn }: Pick<ProgramBuilderProps, "programId" | "accountId" | "standIn">,
  start: SavedDraft,
  draft: ProgramDraft,
): { saver: DraftSaver; state: SaveState } {
  const [saver] = useState(
    () =>
      new DraftSaver({
        start,
        ...(standIn?.store ?? {
          save: (revision, changed) =>
            saveDraftAction(undefined, { programId, revision, accountId, draft: changed }),
          findSaved: () => findSavedDraftAction(undefined, { programId }),
        }),
        now: Date.now,
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.getState, saver.getState);
  useEffect(() => saver.change(draft), [saver, draft]);
  useEffect(() => saveWhenLeaving(saver), [saver]);
  return { saver, state };
}

/** Saves at once when the window is hidden or the page is left, and tries again when either is back. */
function saveWhenLeaving(saver: DraftSaver): () => void {
  const flush = () => void saver.flush();
  document.addEventListener("visibilitychange", flush);
  window.addEventListener("online", flush);
  window.addEventListener("focus", flush);
  return () => {
    document.removeEventListener("visibilitychange", flush);
    window.removeEventListener("online", flush);
    window.removeEventListener("focus", flush);
    flush();
  };
}
