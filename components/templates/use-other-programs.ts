"use client";

import { useEffect, useState } from "react";
import { withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";
import type { ProgramChoice } from "@/lib/domain/template/template-choice";
import { findProgramsAction } from "@/lib/templates/actions";

const SHORTEST_SEARCH = 2;
const TYPING_PAUSE_MS = 250;

interface Found {
  readonly search: string;
  readonly programs: readonly ProgramChoice[];
  /** Why there is no answer. */
  readonly failure?: string;
}

/** Other patients' programs that hold the words typed; asked for when the typing pauses. */
export function useOtherPrograms(patientId: string, search: string) {
  const [found, setFound] = useState<Found>();
  const asked = search.trim();
  const isAsked = asked.length >= SHORTEST_SEARCH;
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await withNetworkFallback(findProgramsAction)(IDLE, { patientId, search: asked });
      if (!isCurrent) return;
      if (answer.status === "saved") setFound({ search: asked, programs: answer.data });
      else if (answer.status !== "idle") setFound({ search: asked, programs: [], failure: answer.message });
    }, TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [patientId, asked, isAsked]);
  if (!isAsked) return { status: "too-short" } as const;
  if (found?.search !== asked) return { status: "looking" } as const;
  return { status: "found", ...found } as const;
}
