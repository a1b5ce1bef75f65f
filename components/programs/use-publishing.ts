"use client";

import { useState, useTransition } from "react";
import { type PublishData, publishProgramAction } from "@/lib/programs/actions";
import type { DraftSaver, SaveState } from "./draft-saver";

interface Failure {
  readonly message: string;
  readonly reference?: string;
}

const UNREACHABLE: Failure = {
  message: "The server cannot be reached. Your changes are kept; publish when the network is back.",
};

/** Saves what is still unsaved, then publishes exactly that. */
export function usePublishing(
  saver: DraftSaver,
  programId: string,
  onPublished: (published: PublishData) => void,
) {
  const [isPending, startTransition] = useTransition();
  const [failure, setFailure] = useState<Failure>();
  const publish = () =>
    startTransition(async () => {
      setFailure(undefined);
      const unsaved = whyUnsaved(await saver.flush());
      if (unsaved) {
        setFailure(unsaved);
        return;
      }
      try {
        const { revision } = saver;
        const answer = await publishProgramAction(undefined, { programId, revision, screened: true });
        if (answer.status === "saved") onPublished(answer.data);
        else if (answer.status !== "idle") setFailure(answer);
      } catch {
        setFailure(UNREACHABLE);
      }
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
