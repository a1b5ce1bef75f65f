"use client";

import { useState } from "react";
import type { DraftSaver } from "@/components/programs/model/draft-saver";
import { type DraftReading, useDraftInBoth } from "@/components/programs/translation/use-draft-in-both";
import { type PartInBoth, partsOfKind } from "@/lib/domain/program/side-by-side";

export interface TranslationModel {
  readonly draft: DraftReading;
  /** Every part as it would go out. */
  readonly parts: readonly PartInBoth[];
  /** What of it stays English. */
  readonly english: readonly PartInBoth[];
  readonly withDrafts: boolean;
  readonly setWithDrafts: (withDrafts: boolean) => void;
  /** The list of what stays English was opened. */
  readonly open: () => void;
  readonly isForgotten: boolean;
  /** Asks for the list to be opened where it has not been; answers whether it had to. */
  readonly remind: () => boolean;
  /** What goes to the server with the publication. */
  readonly answer: { readonly withDrafts: boolean; readonly seenEnglish: readonly string[] };
}

/** What the therapist decides for a patient who reads another language, before publishing; without a program nothing. */
export function useTranslationChoice(programId: string | undefined, saver: DraftSaver): TranslationModel {
  const draft = useDraftInBoth(programId, saver, "publishing");
  const [withDrafts, setWithDrafts] = useState(false);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [isReminded, setIsReminded] = useState(false);
  const { parts, withoutDrafts } = draft.status === "read" ? draft.draft : { parts: [], withoutDrafts: [] };
  const shown = withDrafts ? parts : withoutDrafts;
  const english = partsOfKind(shown, "english");
  const isUnseen = english.some(({ key }) => !seen.includes(key));
  return {
    draft,
    parts: shown,
    english,
    withDrafts,
    setWithDrafts,
    open: () => setSeen(english.map(({ key }) => key)),
    isForgotten: isReminded && isUnseen,
    remind: () => {
      setIsReminded(true);
      return isUnseen;
    },
    answer: { withDrafts, seenEnglish: seen },
  };
}
