"use client";

import { useState } from "react";
import { ALL_CLEAR, type ScreeningAnswers, screeningOutcome } from "@/lib/domain/conflict/screening";

/** The answers to the warning signs while they are asked about. */
export function useScreening() {
  const [answers, setAnswers] = useState<ScreeningAnswers>({});
  const [note, setNote] = useState("");
  const [isForgotten, setIsForgotten] = useState(false);
  return {
    answers,
    note,
    outcome: screeningOutcome(answers),
    isForgotten,
    setNote,
    answer: (code: string, isThere: boolean) => setAnswers({ ...answers, [code]: isThere }),
    /** One press for the therapist's statement about all of them; taken back, nothing is answered. */
    state: (isAllClear: boolean) => {
      setAnswers(isAllClear ? ALL_CLEAR : {});
      setIsForgotten(false);
    },
    remind: () => setIsForgotten(true),
  };
}

export type Screening = ReturnType<typeof useScreening>;
