"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { BuilderContent } from "@/lib/domain/builder/builder-content";
import { findFieldProblems } from "@/lib/domain/builder/builder-fields";
import { isSameDraft } from "@/lib/domain/program/same-draft";
import type { DraftSaver } from "./draft-saver";
import {
  type FoundLocalDraft,
  findLocalDrafts,
  forgetLocalDrafts,
  forgetStaleDrafts,
  keepLocalDraft,
  type LocalDraftOwner,
  localDraftKey,
} from "./local-draft";
import { newItemId } from "./new-item-id";

interface LocalDraftView {
  /** An unsaved text that an earlier window left behind, or that was set aside. */
  readonly found?: FoundLocalDraft;
  /** Forgets what was found: it was brought back, or given up. */
  readonly forget: () => void;
  /** Keeps what is on the screen before something else takes its place. */
  readonly setAside: (revision: number) => void;
}

/** Keeps on this device what is not saved, and finds again what was left behind. */
export function useLocalDraft(
  { accountId, programId }: LocalDraftOwner,
  content: BuilderContent,
  saver: DraftSaver,
  isUnsaved: boolean,
): LocalDraftView {
  const owner = useMemo(() => ({ accountId, programId }), [accountId, programId]);
  // Only the content the page came with matters for what to offer.
  const [arrived] = useState(content);
  const [found, setFound] = useState<readonly FoundLocalDraft[]>([]);
  useEffect(() => {
    setFound(withStore((store) => offered(store, owner, arrived)) ?? []);
  }, [owner, arrived]);
  useKeeping(owner, content, saver, isUnsaved);
  const [first] = found;
  const forget = () => {
    if (first) withStore((store) => forgetLocalDrafts(store, [first.key]));
    setFound(found.slice(1));
  };
  const setAside = (revision: number) => {
    const draft = { key: localDraftKey(owner, newItemId()), kept: kept(content, revision) };
    withStore((store) => keepLocalDraft(store, draft.key, draft.kept));
    setFound([draft, ...found]);
  };
  return { forget, setAside, ...(first && { found: first }) };
}

/** What is worth offering; the rest is saved, or too old, and goes. */
function offered(store: Storage, owner: LocalDraftOwner, arrived: BuilderContent): FoundLocalDraft[] {
  forgetStaleDrafts(store, Date.now());
  const drafts = findLocalDrafts(store, owner);
  const isUnsaved = ({ kept: { content } }: FoundLocalDraft) =>
    !isSameDraft(content.draft, arrived.draft) || findFieldProblems(content).length > 0;
  forgetLocalDrafts(
    store,
    drafts.filter((draft) => !isUnsaved(draft)).map((draft) => draft.key),
  );
  return drafts.filter(isUnsaved);
}

/** Each window keeps its own text under its own key, for as long as it is not saved. */
function useKeeping(
  owner: LocalDraftOwner,
  content: BuilderContent,
  saver: DraftSaver,
  isUnsaved: boolean,
): void {
  const ownKey = useRef("");
  useEffect(() => {
    ownKey.current ||= localDraftKey(owner, newItemId());
    withStore((store) =>
      isUnsaved
        ? keepLocalDraft(store, ownKey.current, kept(content, saver.revision))
        : forgetLocalDrafts(store, [ownKey.current]),
    );
  }, [owner, content, saver, isUnsaved]);
}

function kept({ draft, typed }: BuilderContent, revision: number): FoundLocalDraft["kept"] {
  return { format: 2, revision, keptAt: Date.now(), content: { draft, typed } };
}

/** Does nothing where storage is switched off: there, reading the property itself throws. */
function withStore<Result>(use: (store: Storage) => Result): Result | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
