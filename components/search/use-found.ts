"use client";

import { useEffect, useState } from "react";
import { type Action, withNetworkFallback } from "@/lib/action/action-attempt";
import { IDLE } from "@/lib/action/action-state";

const TYPING_PAUSE_MS = 250;

interface Answered<Entry> {
  readonly search: string;
  readonly entries: readonly Entry[];
  /** Why there is no answer. */
  readonly failure?: string;
}

/** What an action finds by the words typed, asked for when the typing pauses; without words, what was used last. */
export function useFound<Entry>(find: Action<readonly Entry[]>, typed: string) {
  const [answered, setAnswered] = useState<Answered<Entry>>();
  const search = typed.trim();
  useEffect(() => {
    let isCurrent = true;
    const ask = async () => {
      const answer = await withNetworkFallback(find)(IDLE, { search });
      if (!isCurrent || answer.status === "idle") return;
      if (answer.status === "saved") setAnswered({ search, entries: answer.data });
      else setAnswered({ search, entries: [], failure: answer.message });
    };
    const timer = setTimeout(() => void ask(), search === "" ? 0 : TYPING_PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [find, search]);
  const none: readonly Entry[] = [];
  return {
    found: answered?.entries ?? none,
    failure: answered?.failure,
    isLooking: answered?.search !== search,
  };
}
