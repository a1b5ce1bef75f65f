"use client";

import { useState, useTransition } from "react";
import type { DraftSaver, SaveState } from "@/components/programs/drafts/draft-saver";
import type { ScreeningAnswers } from "@/lib/domain/conflict/screening";
import { type PublishData, publishProgramAction } from "@/lib/programs/actions";

interface Failure {
  readonly message: string;
  readonly reference?: string;
}

interface ScreeningInput {
  readonly answers: ScreeningAnswers;
  readonly note: string;
}

const UNREACHABLE: Failure = {
  message: "The server cannot be reached. Your changes are kept; publish when the network is back.",
};

/** Saves what is still unsaved, then publishes exactly that; signs that were found go on record instead. */
export function usePublishing(
  saver: DraftSaver,
  programId: string,
  onPublished: (published: PublishData) => void,
) {
  const [isPending, startTransition] = useTransition();
  const [failure, setFailure] = useState<Failure>();
  const attempt = async (screening: ScreeningInput): Promise<PublishData | undefined> => {
    const unsaved = whyUnsaved(await saver.flush());
    if (unsaved) {
      setFailure(unsaved);
      return undefined;
    }
    try {
      const { revision } = saver;
      const answer = await publishProgramAction(undefined, { programId, revision, screening });
      if (answer.status === "saved") return answer.data;
      if (answer.status !== "idle") setFailure(answer);
    } catch {
      setFailure(UNREACHABLE);
    }
    return undefined;
  };
  /** Answers what was published; nothing when it was not. */
  const publish = (screening: ScreeningInput) =>
    new Promise<PublishData | undefined>((done) => {
      startTransition(async () => {
        setFailure(undefined);
        const published = await attempt(screening);
        if (published) onPublished(published);
        done(published);
      });
    });
  return { publish, isPending, failure };
}

function whyUnsaved(state: SaveState): Failure | undefined {
  switch (state.status) {
    case "saved":
      return undefined;
    case "offline":
      return UNREACHABLE;
    case "conflict":
      return { message: "Somebody else has saved this program in the meantime. Choose how to go on first." };
    case "refused":
    case "signed-out":
      return state;
    default:
      return { message: "The last changes are not saved yet. Try again in a moment." };
  }
}
