"use client";

import { useCallback, useEffect, useState } from "react";
import type { DraftSaver } from "@/components/programs/model/draft-saver";
import { type DraftInBoth, findDraftInBothAction } from "@/lib/patient-words/actions";

/** The draft in both languages, or why it is not there. */
export type DraftReading =
  | { readonly status: "asking" }
  | { readonly status: "failed"; readonly message: string; readonly again: () => void }
  | { readonly status: "read"; readonly draft: DraftInBoth };

const UNREADABLE = "The translation could not be looked up. Nothing is lost.";

/** The draft in English and the patient's language as it is saved now; `edition` changes with what is to be looked at. */
export function useDraftInBoth(
  programId: string | undefined,
  saver: DraftSaver,
  edition: unknown,
): DraftReading {
  const [reading, setReading] = useState<DraftReading>({ status: "asking" });
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another edition or attempt is asked for anew
  useEffect(() => {
    if (programId === undefined) return;
    let isOpen = true;
    const ask = async (): Promise<DraftReading> => {
      await saver.flush();
      const answer = await findDraftInBothAction(undefined, { programId });
      if (answer.status === "saved") return { status: "read", draft: answer.data };
      return { status: "failed", message: answer.status === "idle" ? UNREADABLE : answer.message, again };
    };
    ask()
      .catch((): DraftReading => ({ status: "failed", message: UNREADABLE, again }))
      .then((answer) => isOpen && setReading(answer));
    return () => {
      isOpen = false;
    };
  }, [programId, saver, edition, attempt, again]);
  return reading;
}
