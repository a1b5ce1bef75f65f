"use client";

import { useEffect, useRef, useState } from "react";
import type { BuilderContent } from "@/lib/domain/builder-content";
import { findFieldProblems } from "@/lib/domain/builder-fields";
import { isSameDraft } from "@/lib/domain/same-draft";
import type { DraftSaver } from "./draft-saver";
import {
  type FoundLocalDraft,
  findLocalDrafts,
  forgetLocalDrafts,
  keepLocalDraft,
  localDraftKey,
} from "./local-draft";
import { newItemId } from "./new-item-id";

interface LocalDraftView {
  /** An unsaved text that an earlier window left behind. */
  readonly found?: FoundLocalDraft;
  /** Forgets what was found: it was brought back, or given up. */
  readonly forget: () => void;
}

/** Keeps on this device what is not saved, and finds again what was left behind. */
export function useLocalDraft(
  programId: string,
  content: BuilderContent,
  saver: DraftSaver,
  isUnsaved: boolean,
): LocalDraftView {
  // Only the content the page came with matters for what to offer.
  const [arrived] = useState(content);
  const [found, setFound] = useState<readonly FoundLocalDraft[]>([]);
  useEffect(() => {
    const kept = withStore((store) => findLocalDrafts(store, programId)) ?? [];
    setFound(kept.filter((draft) => isWorthOffering(draft, arrived)));
  }, [programId, arrived]);
  useKeeping(programId, content, saver, isUnsaved);
  const [first] = found;
  const forget = () => {
    if (first) withStore((store) => forgetLocalDrafts(store, [first.key]));
    setFound(found.slice(1));
  };
  return { forget, ...(first && { found: first }) };
}

/** Each window keeps its own text under its own key, for as long as it is not saved. */
function useKeeping(programId: string, content: BuilderContent, saver: DraftSaver, isUnsaved: boolean): void {
  const ownKey = useRef("");
  useEffect(() => {
    const { revision } = saver;
    ownKey.current ||= localDraftKey(programId, revision, newItemId());
    withStore((store) => {
      if (!isUnsaved) return forgetLocalDrafts(store, [ownKey.current]);
      const kept = { format: 1, revision, keptAt: Date.now(), content: plain(content) } as const;
      return keepLocalDraft(store, ownKey.current, kept);
    });
  }, [programId, content, saver, isUnsaved]);
}

function plain({ draft, typed }: BuilderContent): BuilderContent {
  return { draft, typed };
}

function isWorthOffering({ kept }: FoundLocalDraft, arrived: BuilderContent): boolean {
  return !isSameDraft(kept.content.draft, arrived.draft) || findFieldProblems(kept.content).length > 0;
}

/** Does nothing where storage is switched off: there, reading the property itself throws. */
function withStore<Result>(use: (store: Storage) => Result): Result | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
