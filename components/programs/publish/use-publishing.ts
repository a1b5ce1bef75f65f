"use client";

import { useState, useTransition } from "react";
import type { DraftSaver } from "@/components/programs/model/draft-saver";
import { type SaveFailure, UNREACHABLE, whyUnsaved } from "@/components/programs/model/why-unsaved";
import type { Screening } from "@/lib/domain/conflict/screening";
import { type PublishData, publishProgramAction } from "@/lib/programs/actions";
import type { TranslationModel } from "./use-translation-choice";

interface ScreeningInput extends Screening {
  readonly note: string;
}

/** For a patient who reads another language. */
type TranslationInput = TranslationModel["answer"] | undefined;

/** Saves what is still unsaved, then publishes exactly that; signs that were found go on record instead. */
export function usePublishing(
  saver: DraftSaver,
  programId: string,
  onPublished: (published: PublishData) => void,
) {
  const [isPending, startTransition] = useTransition();
  const [failure, setFailure] = useState<SaveFailure>();
  const attempt = async (
    screening: ScreeningInput,
    translation: TranslationInput,
  ): Promise<PublishData | undefined> => {
    const unsaved = whyUnsaved(await saver.flush());
    if (unsaved) {
      setFailure(unsaved);
      return undefined;
    }
    try {
      const { revision } = saver;
      const answer = await publishProgramAction(undefined, {
        programId,
        revision,
        screening,
        ...(translation && { translation }),
      });
      if (answer.status === "saved") return answer.data;
      if (answer.status !== "idle") setFailure(answer);
    } catch {
      setFailure({ message: `${UNREACHABLE} Your changes are kept; publish when the network is back.` });
    }
    return undefined;
  };
  /** Answers what was published; nothing when it was not. */
  const publish = (screening: ScreeningInput, translation: TranslationInput) =>
    new Promise<PublishData | undefined>((done) => {
      startTransition(async () => {
        setFailure(undefined);
        const published = await attempt(screening, translation);
        if (published) onPublished(published);
        done(published);
      });
    });
  return { publish, isPending, failure };
}
