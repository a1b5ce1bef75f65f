"use client";

import { useMemo, useState } from "react";
import type { ScreeningFindings, ThemeFinding } from "@/lib/domain/conflict/safety-record";
import {
  allClear,
  openThemes,
  type ScreenedPatient,
  type ScreeningAnswers,
  screeningOutcome,
  screeningProblems,
} from "@/lib/domain/conflict/screening";

/** The answers to the warning signs while they are asked about. */
export function useScreening({ birthYear, today, regions, purposes, tags }: ScreenedPatient) {
  const themes = useMemo(
    () =>
      openThemes({
        birthYear,
        today,
        ...(regions && { regions }),
        ...(purposes && { purposes }),
        ...(tags && { tags }),
      }),
    [birthYear, today, regions, purposes, tags],
  );
  const [answers, setAnswers] = useState<ScreeningAnswers>({});
  const [findings, setFindings] = useState<ScreeningFindings>({});
  const [note, setNote] = useState("");
  const [isChecked, setChecked] = useState(false);
  const screening = { answers, findings };
  const problems = screeningProblems(screening, today);
  return {
    themes,
    answers,
    findings,
    note,
    today,
    outcome: screeningOutcome(screening, themes),
    /** What is missing, once somebody has tried to publish. */
    problems: isChecked ? problems : {},
    isWhole: Object.keys(problems).length === 0,
    isForgotten: isChecked && screeningOutcome(screening, themes) === undefined,
    setNote,
    answer: (code: string, isThere: boolean) => setAnswers({ ...answers, [code]: isThere }),
    find: (code: string, finding: ThemeFinding) => setFindings({ ...findings, [code]: finding }),
    /** One press for the therapist's statement about all of them; taken back, nothing is answered. */
    state: (isAllClear: boolean) => {
      setAnswers(isAllClear ? allClear(themes) : {});
      setChecked(false);
    },
    remind: () => setChecked(true),
  };
}

export type ScreeningModel = ReturnType<typeof useScreening>;
